// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "evaluation",
 "title": "综合评价表",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
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
      "grade": false
     }
    },
    "else": {
     "required": [
      "grade"
     ]
    }
   },
   {
    "if": {
     "properties": {
      "grade": {
       "const": "fail"
      }
     },
     "required": [
      "grade"
     ]
    },
    "then": {
     "required": [
      "opinion"
     ]
    }
   }
  ],
  "title": "综合评价表",
  "description": "按当年指标体系对示范区综合评价",
  "type": "object",
  "x-sections": [
   {
    "key": "zone",
    "title": "一、评价对象",
    "fields": [
     "year",
     "designationId",
     "zoneTitle",
     "schemeVersion",
     "reporting"
    ]
   },
   {
    "key": "quant",
    "title": "二、定量指标",
    "fields": [
     "quant"
    ]
   },
   {
    "key": "qual",
    "title": "三、定性指标",
    "fields": [
     "qual"
    ]
   },
   {
    "key": "result",
    "title": "四、评价结果",
    "fields": [
     "adjustments",
     "total",
     "veto",
     "grade",
     "opinion",
     "appeal"
    ]
   }
  ],
  "properties": {
   "year": {
    "title": "评价年度",
    "type": "integer",
    "minimum": 2000,
    "maximum": 2099,
    "x-unit": "年",
    "x-clause": [
     "C36"
    ]
   },
   "designationId": {
    "title": "认定编号",
    "type": "string",
    "minLength": 1,
    "maxLength": 40
   },
   "zoneTitle": {
    "title": "示范区名称",
    "description": "如：山东省制造业高质量发展示范区（历下区）",
    "type": "string",
    "minLength": 4,
    "maxLength": 80,
    "x-clause": [
     "C3",
     "C5"
    ]
   },
   "schemeVersion": {
    "title": "指标体系版本",
    "description": "评价开始时冻结，如：2026-M-1",
    "type": "string",
    "minLength": 1,
    "maxLength": 40,
    "x-clause": [
     "C36"
    ]
   },
   "reporting": {
    "title": "报告按时情况",
    "type": "string",
    "enum": [
     "onTime",
     "late",
     "missing"
    ],
    "x-enum-labels": {
     "onTime": "按时",
     "late": "逾期",
     "missing": "未提供"
    },
    "x-clause": [
     "C35",
     "C39"
    ]
   },
   "quant": {
    "title": "定量指标得分",
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
       "title": "指标",
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
      "value": {
       "title": "指标值",
       "type": [
        "number",
        "null"
       ],
       "x-decimals": 4,
       "x-as-entered": true,
       "x-width": 8,
       "description": "没有数据的空着，在计分依据中写明"
      },
      "basis": {
       "title": "计分依据",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 20
      },
      "score": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 2,
       "title": "得分",
       "x-width": 6
      }
     },
     "required": [
      "indicatorId",
      "indicator",
      "max",
      "value",
      "basis",
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
      "定量+定性"
     ],
     "fields": {
      "indicatorId": "id",
      "indicator": "name",
      "max": "weight",
      "basis": "method"
     },
     "by": "designationId",
     "marks": {
      "manufacturing": "-M-",
      "traditional": "-T-",
      "foundation": "-F-"
     }
    },
    "x-clause": [
     "C36"
    ]
   },
   "qual": {
    "title": "定性指标得分",
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
       "title": "指标",
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
      "grade": {
       "title": "档次",
       "type": "string",
       "enum": [
        "优",
        "良",
        "中",
        "较差",
        "差"
       ],
       "x-width": 5
      },
      "score": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 2,
       "title": "得分",
       "x-width": 6
      },
      "reason": {
       "title": "理由",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 20
      }
     },
     "required": [
      "indicatorId",
      "indicator",
      "max",
      "grade",
      "score",
      "reason"
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
      "定性"
     ],
     "fields": {
      "indicatorId": "id",
      "indicator": "name",
      "max": "weight"
     },
     "by": "designationId",
     "marks": {
      "manufacturing": "-M-",
      "traditional": "-T-",
      "foundation": "-F-"
     }
    },
    "x-clause": [
     "C36"
    ]
   },
   "adjustments": {
    "title": "加分、扣分项",
    "type": "array",
    "maxItems": 20,
    "items": {
     "title": "事项",
     "type": "object",
     "properties": {
      "item": {
       "title": "事项",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 100,
       "x-width": 18
      },
      "points": {
       "type": "number",
       "minimum": -20,
       "maximum": 20,
       "x-unit": "分",
       "x-decimals": 1,
       "title": "加（扣）分",
       "x-width": 7
      },
      "evidence": {
       "title": "依据",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 20
      }
     },
     "required": [
      "item",
      "points",
      "evidence"
     ]
    },
    "description": "没有的不列行；合计不超过±5分（方案未规定，默认5分）",
    "x-clause": [
     "C36"
    ]
   },
   "total": {
    "title": "总分",
    "type": "number",
    "readOnly": true,
    "x-from": "calc",
    "x-calc": "sum(quant.score, qual.score, adjustments.points)",
    "x-decimals": 2,
    "x-unit": "分",
    "x-clause": [
     "C36"
    ],
    "minimum": 0,
    "maximum": 100
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
        "incidentId"
       ]
      },
      "else": {
       "properties": {
        "incidentId": false
       }
      }
     }
    ],
    "title": "一票否决",
    "type": "object",
    "properties": {
     "hit": {
      "title": "发生重大及以上生产安全事故、Ⅱ级及以上突发环境事件",
      "type": "boolean"
     },
     "incidentId": {
      "title": "事故（事件）记录编号",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     }
    },
    "required": [
     "hit"
    ],
    "x-clause": [
     "C38"
    ]
   },
   "grade": {
    "title": "评价等次",
    "type": "string",
    "enum": [
     "excellent",
     "good",
     "pass",
     "fail"
    ],
    "x-enum-labels": {
     "excellent": "优秀",
     "good": "良好",
     "pass": "合格",
     "fail": "不达标"
    },
    "description": "90分以上优秀，75分以上良好，60分以上合格（方案未规定，默认值）",
    "x-clause": [
     "C36",
     "C39"
    ]
   },
   "appeal": {
    "title": "申辩与复核",
    "type": "object",
    "properties": {
     "text": {
      "title": "申辩意见",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 10,
      "maxLength": 1000,
      "x-multiline": true
     },
     "date": {
      "title": "日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "result": {
      "title": "复核结果",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    },
    "required": [
     "text",
     "date"
    ],
    "x-clause": [
     "C9"
    ]
   },
   "opinion": {
    "title": "评价意见",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 20,
    "maxLength": 1000,
    "x-multiline": true,
    "x-clause": [
     "C36",
     "C39"
    ]
   }
  },
  "required": [
   "year",
   "designationId",
   "zoneTitle",
   "schemeVersion",
   "reporting",
   "quant",
   "qual",
   "veto"
  ],
  "x-rules": [
   {
    "rule": "fits",
    "field": "grade",
    "values": [
     "fail"
    ],
    "when": {
     "field": "reporting",
     "values": [
      "missing"
     ]
    },
    "level": "warn"
   },
   {
    "rule": "once",
    "lists": [
     "quant",
     "qual"
    ],
    "by": [
     "indicatorId"
    ]
   },
   {
    "rule": "compare",
    "left": "sum(quant.max) + sum(qual.max)",
    "op": "=",
    "right": "100",
    "at": "quant"
   },
   {
    "rule": "compare",
    "left": "sum(adjustments.points)",
    "op": "<=",
    "right": "5",
    "at": "adjustments"
   },
   {
    "rule": "compare",
    "left": "sum(adjustments.points)",
    "op": ">=",
    "right": "-5",
    "at": "adjustments"
   },
   {
    "rule": "graded",
    "field": "grade",
    "of": "total",
    "limits": [
     60,
     75,
     90
    ],
    "options": [
     "fail",
     "pass",
     "good",
     "excellent"
    ],
    "level": "warn"
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
