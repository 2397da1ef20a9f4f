// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { definition as application } from "./application.ts";
import { definition as call } from "./call.ts";
import { definition as certificate } from "./certificate.ts";
import { definition as cityRecommendation } from "./city-recommendation.ts";
import { definition as commitment } from "./commitment.ts";
import { definition as correction } from "./correction.ts";
import { definition as designation } from "./designation.ts";
import { definition as erratum } from "./erratum.ts";
import { definition as evaluationResult } from "./evaluation-result.ts";
import { definition as exitIncident } from "./exit-incident.ts";
import { definition as exitRectification } from "./exit-rectification.ts";
import { definition as notShortlisted } from "./not-shortlisted.ts";
import { definition as objectionReply } from "./objection-reply.ts";
import { definition as panelOpinion } from "./panel-opinion.ts";
import { definition as publicNotice } from "./public-notice.ts";
import { definition as rectificationOrder } from "./rectification-order.ts";
import { definition as rectificationResult } from "./rectification-result.ts";
import { definition as reportCall } from "./report-call.ts";
import { definition as siteVisitNotice } from "./site-visit-notice.ts";

export const definitions = {
  "application": application,
  "call": call,
  "certificate": certificate,
  "city-recommendation": cityRecommendation,
  "commitment": commitment,
  "correction": correction,
  "designation": designation,
  "erratum": erratum,
  "evaluation-result": evaluationResult,
  "exit-incident": exitIncident,
  "exit-rectification": exitRectification,
  "not-shortlisted": notShortlisted,
  "objection-reply": objectionReply,
  "panel-opinion": panelOpinion,
  "public-notice": publicNotice,
  "rectification-order": rectificationOrder,
  "rectification-result": rectificationResult,
  "report-call": reportCall,
  "site-visit-notice": siteVisitNotice,
} as const satisfies Readonly<Record<string, KindDefinition>>;
