// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { definition as annualReport } from "./annual-report.ts";
import { definition as application } from "./application.ts";
import { definition as call } from "./call.ts";
import { definition as certificate } from "./certificate.ts";
import { definition as cityRecommendation } from "./city-recommendation.ts";
import { definition as cityReview } from "./city-review.ts";
import { definition as collation } from "./collation.ts";
import { definition as commitment } from "./commitment.ts";
import { definition as correction } from "./correction.ts";
import { definition as designation } from "./designation.ts";
import { definition as erratum } from "./erratum.ts";
import { definition as evaluation } from "./evaluation.ts";
import { definition as evaluationResult } from "./evaluation-result.ts";
import { definition as exitIncident } from "./exit-incident.ts";
import { definition as exitRectification } from "./exit-rectification.ts";
import { definition as expertScore } from "./expert-score.ts";
import { definition as incident } from "./incident.ts";
import { definition as notShortlisted } from "./not-shortlisted.ts";
import { definition as objection } from "./objection.ts";
import { definition as objectionReply } from "./objection-reply.ts";
import { definition as panelOpinion } from "./panel-opinion.ts";
import { definition as panelSummary } from "./panel-summary.ts";
import { definition as publicNotice } from "./public-notice.ts";
import { definition as rectificationOrder } from "./rectification-order.ts";
import { definition as rectificationReport } from "./rectification-report.ts";
import { definition as rectificationResult } from "./rectification-result.ts";
import { definition as reportCall } from "./report-call.ts";
import { definition as siteVisit } from "./site-visit.ts";
import { definition as siteVisitNotice } from "./site-visit-notice.ts";

export const definitions = {
  "annual-report": annualReport,
  "application": application,
  "call": call,
  "certificate": certificate,
  "city-recommendation": cityRecommendation,
  "city-review": cityReview,
  "collation": collation,
  "commitment": commitment,
  "correction": correction,
  "designation": designation,
  "erratum": erratum,
  "evaluation": evaluation,
  "evaluation-result": evaluationResult,
  "exit-incident": exitIncident,
  "exit-rectification": exitRectification,
  "expert-score": expertScore,
  "incident": incident,
  "not-shortlisted": notShortlisted,
  "objection": objection,
  "objection-reply": objectionReply,
  "panel-opinion": panelOpinion,
  "panel-summary": panelSummary,
  "public-notice": publicNotice,
  "rectification-order": rectificationOrder,
  "rectification-report": rectificationReport,
  "rectification-result": rectificationResult,
  "report-call": reportCall,
  "site-visit": siteVisit,
  "site-visit-notice": siteVisitNotice,
} as const satisfies Readonly<Record<string, KindDefinition>>;
