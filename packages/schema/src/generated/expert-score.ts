// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "expert-score",
 "title": "专家评分表",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "properties": {
      "recusal": {
       "properties": {
        "conflict": {
         "const": true
        }
       },
       "required": [
        "conflict"
       ]
      }
     },
     "required": [
      "recusal"
     ]
    },
    "then": {
     "properties": {
      "scores": false,
      "total": false,
      "veto": false,
      "comment": false,
      "advice": false,
      "siteQuestions": false
     }
    },
    "else": {
     "required": [
      "scores",
      "veto",
      "comment",
      "advice"
     ]
    }
   },
   {
    "if": {
     "properties": {
      "veto": {
       "properties": {
        "hit": {
         "const": true
        }
       },
       "required": [
        "hit"
       ]
      }
     },
     "required": [
      "veto"
     ]
    },
    "then": {
     "properties": {
      "advice": {
       "enum": [
        "no"
       ]
      }
     }
    },
    "x-field": "advice",
    "x-message": "存在一票否决情形的，不能推荐，请选择不推荐"
   }
  ],
  "title": "专家评分表",
  "description": "专家独立评分，签名后锁定",
  "type": "object",
  "x-sections": [
   {
    "key": "sheet",
    "title": "一、评审对象",
    "fields": [
     "expertId",
     "applicationId",
     "applicantName",
     "category"
    ]
   },
   {
    "key": "recusal",
    "title": "二、回避声明",
    "fields": [
     "recusal"
    ]
   },
   {
    "key": "scores",
    "title": "三、评分",
    "fields": [
     "scores",
     "total",
     "veto"
    ]
   },
   {
    "key": "opinion",
    "title": "四、意见",
    "fields": [
     "comment",
     "advice",
     "siteQuestions",
     "signedOn"
    ]
   }
  ],
  "properties": {
   "expertId": {
    "title": "专家编号",
    "description": "如：ZJ-2026-07；申报单位看不到",
    "type": "string",
    "minLength": 1,
    "maxLength": 20,
    "x-clause": [
     "C23"
    ]
   },
   "applicationId": {
    "title": "申报编号",
    "description": "如：SFQ-2026-M-370181-01；M制造业高质量发展，T传统产业转型升级，F产业基础能力提升",
    "type": "string",
    "x-code": true,
    "x-width": 11,
    "pattern": "^SFQ-\\d{4}-[MTF]-37\\d{4}-\\d{2}$",
    "x-message": "申报编号请写成 SFQ-2026-M-370181-01 的样子"
   },
   "applicantName": {
    "title": "申报单位",
    "description": "全称或者规范化简称，末尾不写标点",
    "type": "string",
    "minLength": 2,
    "maxLength": 60,
    "pattern": "[^，。；：、,.;:]$",
    "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
   },
   "category": {
    "title": "示范区类别",
    "type": "string",
    "enum": [
     "manufacturing",
     "traditional",
     "foundation"
    ],
    "x-enum-labels": {
     "manufacturing": "制造业高质量发展示范区",
     "traditional": "传统产业转型升级示范区",
     "foundation": "产业基础能力提升示范区"
    },
    "x-clause": [
     "C5"
    ]
   },
   "recusal": {
    "conditions": [
     {
      "if": {
       "properties": {
        "conflict": {
         "const": true
        }
       },
       "required": [
        "conflict"
       ]
      },
      "then": {
       "required": [
        "reason"
       ]
      },
      "else": {
       "properties": {
        "reason": false
       }
      }
     }
    ],
    "title": "回避声明",
    "type": "object",
    "properties": {
     "conflict": {
      "title": "与申报单位有利害关系",
      "type": "boolean"
     },
     "reason": {
      "title": "回避原因",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "signedOn": {
      "title": "声明日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "conflict",
     "signedOn"
    ],
    "description": "先作声明再评分；有利害关系的不再评分",
    "x-clause": [
     "C9",
     "C23"
    ]
   },
   "scores": {
    "title": "逐指标得分",
    "type": "array",
    "minItems": 1,
    "maxItems": 60,
    "items": {
     "title": "指标",
     "type": "object",
     "properties": {
      "indicatorId": {
       "title": "指标编号",
       "description": "指标体系中的编号，如：1-3",
       "type": "string",
       "pattern": "^[1-9]-[1-9]\\d?$",
       "x-message": "指标编号请写成 1-3 的样子：一级指标和二级指标的序号",
       "x-width": 6
      },
      "indicator": {
       "title": "二级指标",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-width": 16
      },
      "max": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 1,
       "title": "满分",
       "x-width": 5
      },
      "score": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 1,
       "title": "得分",
       "multipleOf": 0.5,
       "x-width": 5,
       "description": "以0.5分为单位"
      },
      "evidence": {
       "title": "评分依据",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 300,
       "x-width": 24
      }
     },
     "required": [
      "indicatorId",
      "indicator",
      "max",
      "score"
     ],
     "x-rules": [
      {
       "rule": "compare",
       "left": "score",
       "op": "<=",
       "right": "max"
      }
     ]
    },
    "x-rows": {
     "natures": [
      "定量",
      "定量+定性",
      "定性"
     ],
     "fields": {
      "indicatorId": "id",
      "indicator": "name",
      "max": "weight"
     },
     "by": "category"
    },
    "x-clause": [
     "C10",
     "C11",
     "C12",
     "C13",
     "C14",
     "C15",
     "C16",
     "C23"
    ]
   },
   "veto": {
    "conditions": [
     {
      "if": {
       "properties": {
        "hit": {
         "const": true
        }
       },
       "required": [
        "hit"
       ]
      },
      "then": {
       "required": [
        "clause",
        "evidence"
       ]
      },
      "else": {
       "properties": {
        "clause": false,
        "evidence": false
       }
      }
     }
    ],
    "title": "一票否决意见",
    "type": "object",
    "properties": {
     "hit": {
      "title": "存在一票否决情形",
      "type": "boolean"
     },
     "clause": {
      "title": "依据条款",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "evidence": {
      "title": "事实和证据",
      "description": "一段完整的话，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "required": [
     "hit"
    ],
    "x-clause": [
     "C17",
     "C23"
    ]
   },
   "total": {
    "title": "总分",
    "type": "number",
    "readOnly": true,
    "x-from": "calc",
    "x-calc": "sum(scores.score)",
    "x-decimals": 1,
    "x-unit": "分",
    "x-clause": [
     "C23"
    ],
    "minimum": 0,
    "maximum": 100
   },
   "comment": {
    "title": "评审意见",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 50,
    "maxLength": 800,
    "x-multiline": true,
    "x-clause": [
     "C23"
    ]
   },
   "advice": {
    "title": "推荐意见",
    "type": "string",
    "enum": [
     "strong",
     "yes",
     "conditional",
     "no"
    ],
    "x-enum-labels": {
     "strong": "优先推荐",
     "yes": "推荐",
     "conditional": "有条件推荐",
     "no": "不推荐"
    },
    "x-clause": [
     "C23"
    ]
   },
   "siteQuestions": {
    "title": "需现场核验的问题",
    "type": "array",
    "maxItems": 20,
    "items": {
     "title": "问题",
     "description": "一行文字，不换行",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "description": "供现场核验参考",
    "x-clause": [
     "C24"
    ]
   },
   "signedOn": {
    "title": "签名与日期",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
    "x-sign": true,
    "x-clause": [
     "C23"
    ]
   }
  },
  "required": [
   "expertId",
   "applicationId",
   "applicantName",
   "category",
   "recusal",
   "signedOn"
  ],
  "x-rules": [
   {
    "rule": "number-agrees",
    "number": "applicationId",
    "category": "category",
    "letters": {
     "manufacturing": "M",
     "traditional": "T",
     "foundation": "F"
    }
   },
   {
    "rule": "organ-of-code",
    "organ": "applicantName",
    "code": "applicationId",
    "level": "warn"
   },
   {
    "rule": "unique",
    "list": "scores",
    "by": [
     "indicatorId"
    ]
   },
   {
    "rule": "compare",
    "left": "sum(scores.max)",
    "op": "=",
    "right": "100",
    "at": "scores"
   },
   {
    "rule": "dates-ordered",
    "earlier": "recusal.signedOn",
    "later": "signedOn"
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
