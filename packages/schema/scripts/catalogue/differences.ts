interface Difference {
  /** What `differencesOf` says. */
  readonly what: readonly string[];
  readonly why: string;
}

/** Where the schemas depart from the catalogue on purpose. */
export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  "economy.scaleValueAddedGrowth": {
    what: ["minimum", "maximum"],
    why: "the range -100–500 is a rule, for all growth rates share one kind of series, and its sentence names the year",
  },
  "green.energyCut": {
    what: ["minimum", "maximum"],
    why: "the range -100–100 is a rule, as for growth: the shared series takes any number",
  },
  "innovation.rdToGdp": {
    what: ["maximum"],
    why: "the limit of 20 % is a rule beside the range 0–100 that every percentage has",
  },
  "attachments.items": {
    what: ["without pages, sha256"],
    why: "pages and hash stand inside the file, where every other file of a form has them too",
  },
  "annualReport.designationId": {
    what: ["title"],
    why: "it holds the number and stands beside the zone's name: on the cover it is called what it is",
  },
  "annualReport.indicators": {
    what: ["title", "without key"],
    why: "the keys S3–S9 are asked for as the same groups as in the application; the table holds the targets only",
  },
  "rectificationReport.cityCheck": {
    what: ["required"],
    why: "the zone hands its report in before the city has checked it; the province's conclusion asks for the check",
  },
  "objection.raiserType": {
    what: ["missing"],
    why: "the type stands in the raiser, whose name, telephone or seal it asks for: a form marks what its own part demands",
  },
  "objection.reply": {
    what: ["required"],
    why: "an objection is recorded when it comes in, the reply follows; a result asks for acceptance and reply",
  },
};

/** Fields that the catalogue doesn't name, by the part that holds them. */
export const ADDITIONS: Readonly<Record<string, string>> = {
  "leadingIndustries.rankSource": "“source required” of share, rank and market share is a field of its own",
  "digital.integrationIndexBasis": "“index type and base year required” is a field, asked for with the index",
  "green.energyBasis":
    "“当量/等价 basis required” is a choice; the price basis is the revenue's, current prices",
  "manufacturing.directionNote": "the closed list has “其他” and asks for its text",
  "manufacturing.highEndDefinition": "“definition stated” of the high-end share is a field",
  "traditional.directionNote": "the closed list has “其他” and asks for its text",
  "cityReview.applicantName": "a printed form names the applicant beside the number",
  "cityReview.category": "the printed form names the category that the check of fit is about",
  "collation.roundYear": "the table's title needs the year",
  "expertScore.applicationId": "a sheet belongs to one application",
  "expertScore.applicantName": "a printed form names the applicant beside the number",
  "expertScore.category": "the scheme's weights depend on the category",
  "panelSummary.applicationId": "a summary belongs to one application",
  "panelSummary.applicantName": "a printed form names the applicant beside the number",
  "panelSummary.category": "ranks are within the category",
  "panelSummary.sheets": "the final score and its spread are computed from the sheets' totals",
  "siteVisit.applicationId": "a record belongs to one application",
  "siteVisit.applicantName": "a printed form names the applicant beside the number",
  "annualReport.zoneTitle": "the report's cover names the zone beside its number",
  "annualReport.applicantName": "the report's cover names who writes it",
  "annualReport.category": "evaluation takes the scheme of the category",
  "annualReport.areaType": "evaluation compares with zones of the same type",
  "annualReport.area": "industrial land is the denominator of the per-mu figures",
  "annualReport.economy": "the S3 keys again, in place of rows that name a key",
  "annualReport.leadingIndustries": "the S4 keys again, in place of rows that name a key",
  "annualReport.chain": "the S5 keys again, in place of rows that name a key",
  "annualReport.innovation": "the S6 keys again, in place of rows that name a key",
  "annualReport.digital": "the S7 keys again, in place of rows that name a key",
  "annualReport.brand": "the S8 keys again, in place of rows that name a key",
  "annualReport.green": "the S9 keys again, in place of rows that name a key",
  "annualReport.hasIncidents": "“无 must be stated” is a question to answer, not an empty list",
  "evaluation.designationId": "an evaluation belongs to one zone",
  "evaluation.zoneTitle": "the printed table names the zone",
  "rectificationReport.designationId": "a report belongs to one zone",
  "rectificationReport.zoneTitle": "the printed report names the zone",
  "rectificationReport.orderNo": "the report answers one order to rectify",
  "rectificationReport.deadline": "“after the deadline = overdue” needs the order's deadline",
};
