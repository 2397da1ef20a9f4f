// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "site-visit",
 "title": "现场核验记录",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "properties": {
      "items": {
       "contains": {
        "properties": {
         "match": {
          "const": "不一致"
         }
        },
        "required": [
         "match"
        ]
       }
      }
     },
     "required": [
      "items"
     ]
    },
    "then": {
     "properties": {
      "conclusion": {
       "enum": [
        "passWithIssues",
        "fail"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "有核验项目不一致，不能直接通过，请选择有问题但不影响条件或者不通过"
   }
  ],
  "title": "现场核验记录",
  "description": "核验组到现场核对申报情况",
  "type": "object",
  "x-sections": [
   {
    "key": "visit",
    "title": "一、基本情况",
    "fields": [
     "applicationId",
     "applicantName",
     "visit",
     "team",
     "hosts"
    ]
   },
   {
    "key": "items",
    "title": "二、核验项目",
    "fields": [
     "items"
    ]
   },
   {
    "key": "enterprises",
    "title": "三、走访企业",
    "fields": [
     "enterprises",
     "media"
    ]
   },
   {
    "key": "conclusion",
    "title": "四、核验结论",
    "fields": [
     "scoreImpact",
     "conclusion",
     "signatures"
    ]
   }
  ],
  "properties": {
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
   "visit": {
    "title": "核验时间、地点",
    "type": "object",
    "properties": {
     "from": {
      "title": "开始日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "to": {
      "title": "结束日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "places": {
      "title": "核验地点",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    },
    "required": [
     "from",
     "to",
     "places"
    ],
    "x-rules": [
     {
      "rule": "dates-ordered",
      "earlier": "from",
      "later": "to"
     }
    ],
    "x-clause": [
     "C24"
    ]
   },
   "team": {
    "title": "核验组成员",
    "type": "array",
    "minItems": 2,
    "maxItems": 20,
    "items": {
     "title": "成员",
     "type": "object",
     "properties": {
      "name": {
       "title": "姓名",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-width": 7
      },
      "unit": {
       "title": "单位",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "x-width": 18
      },
      "role": {
       "title": "分工",
       "type": "string",
       "enum": [
        "组长",
        "成员",
        "记录员"
       ],
       "x-width": 7
      }
     },
     "required": [
      "name",
      "unit",
      "role"
     ]
    },
    "x-clause": [
     "C24"
    ]
   },
   "hosts": {
    "title": "陪同人员",
    "type": "array",
    "maxItems": 30,
    "items": {
     "title": "人员",
     "type": "object",
     "properties": {
      "name": {
       "title": "姓名",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-width": 7
      },
      "title": {
       "title": "单位和职务",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "x-width": 20
      }
     },
     "required": [
      "name",
      "title"
     ]
    },
    "x-clause": [
     "C24"
    ]
   },
   "items": {
    "title": "核验项目",
    "type": "array",
    "minItems": 1,
    "maxItems": 60,
    "items": {
     "conditions": [
      {
       "if": {
        "properties": {
         "match": {
          "const": "不一致"
         }
        },
        "required": [
         "match"
        ]
       },
       "then": {
        "required": [
         "note"
        ]
       }
      }
     ],
     "title": "核验项目",
     "type": "object",
     "properties": {
      "indicator": {
       "title": "项目",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "x-width": 14
      },
      "declared": {
       "title": "申报情况",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 14
      },
      "found": {
       "title": "核验情况",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 14
      },
      "evidence": {
       "title": "核验依据",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 14
      },
      "match": {
       "title": "是否一致",
       "type": "string",
       "enum": [
        "一致",
        "基本一致",
        "不一致"
       ],
       "x-width": 7
      },
      "note": {
       "title": "说明",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 12
      }
     },
     "required": [
      "indicator",
      "declared",
      "found",
      "evidence",
      "match"
     ]
    },
    "x-clause": [
     "C24"
    ]
   },
   "enterprises": {
    "title": "走访企业",
    "type": "array",
    "minItems": 2,
    "maxItems": 30,
    "items": {
     "title": "企业",
     "type": "object",
     "properties": {
      "name": {
       "title": "企业名称",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "x-width": 16
      },
      "finding": {
       "title": "核验情况",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 300,
       "x-width": 30
      }
     },
     "required": [
      "name",
      "finding"
     ]
    },
    "x-clause": [
     "C24"
    ]
   },
   "media": {
    "title": "影像与资料",
    "type": "array",
    "maxItems": 100,
    "items": {
     "title": "影像或者资料",
     "description": "PDF、JPG、PNG或者OFD格式，每个不超过50MB",
     "type": "object",
     "x-slot": {
      "accept": [
       "pdf",
       "jpg",
       "png",
       "ofd"
      ],
      "maxMb": 50
     },
     "properties": {
      "name": {
       "title": "文件名",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      },
      "type": {
       "title": "格式",
       "type": "string",
       "enum": [
        "application/pdf",
        "image/jpeg",
        "image/png",
        "application/ofd"
       ],
       "x-enum-labels": {
        "application/pdf": "PDF",
        "image/jpeg": "JPG",
        "image/png": "PNG",
        "application/ofd": "OFD"
       }
      },
      "size": {
       "title": "大小",
       "type": "integer",
       "minimum": 1,
       "maximum": 52428800,
       "x-unit": "字节"
      },
      "sha256": {
       "title": "校验值",
       "description": "文件内容的SHA-256",
       "type": "string",
       "pattern": "^[0-9a-f]{64}$",
       "x-message": "文件的校验值不对，请重新上传"
      },
      "pages": {
       "title": "页数",
       "type": "integer",
       "minimum": 1,
       "maximum": 9999,
       "x-unit": "页"
      }
     },
     "required": [
      "name",
      "type",
      "size",
      "sha256"
     ]
    },
    "description": "保留拍摄时间和地点",
    "x-clause": [
     "C24"
    ]
   },
   "scoreImpact": {
    "title": "对评分的影响",
    "type": "array",
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
      "before": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 1,
       "title": "原得分",
       "x-width": 6
      },
      "after": {
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 1,
       "title": "核验后得分",
       "x-width": 8
      },
      "reason": {
       "title": "理由",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 24
      }
     },
     "required": [
      "indicatorId",
      "before",
      "after",
      "reason"
     ]
    },
    "x-clause": [
     "C24"
    ]
   },
   "conclusion": {
    "title": "核验结论",
    "type": "string",
    "enum": [
     "pass",
     "passWithIssues",
     "fail"
    ],
    "x-enum-labels": {
     "pass": "通过",
     "passWithIssues": "有问题但不影响条件",
     "fail": "不通过"
    },
    "x-clause": [
     "C24"
    ]
   },
   "signatures": {
    "title": "双方签字",
    "type": "object",
    "properties": {
     "teamLead": {
      "title": "核验组组长",
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "x-sign": true
     },
     "applicantRep": {
      "title": "申报单位代表",
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "x-sign": true
     },
     "date": {
      "title": "日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "teamLead",
     "applicantRep",
     "date"
    ],
    "x-rules": [
     {
      "rule": "different",
      "fields": [
       "teamLead",
       "applicantRep"
      ]
     }
    ],
    "x-clause": [
     "C24"
    ]
   }
  },
  "required": [
   "applicationId",
   "applicantName",
   "visit",
   "team",
   "items",
   "enterprises",
   "conclusion",
   "signatures"
  ],
  "x-rules": [
   {
    "rule": "organ-of-code",
    "organ": "applicantName",
    "code": "applicationId",
    "level": "warn"
   },
   {
    "rule": "unique",
    "list": "team",
    "by": [
     "name"
    ]
   },
   {
    "rule": "unique",
    "list": "enterprises",
    "by": [
     "name"
    ]
   },
   {
    "rule": "dates-ordered",
    "earlier": "visit.to",
    "later": "signatures.date"
   },
   {
    "rule": "listed",
    "field": "signatures.teamLead",
    "list": "team",
    "by": "name",
    "of": {
     "field": "role",
     "values": [
      "组长"
     ]
    }
   },
   {
    "rule": "compare",
    "left": "count(team, role, \"组长\")",
    "op": "=",
    "right": "1",
    "at": "team"
   },
   {
    "rule": "not-of",
    "list": "team",
    "unit": "unit",
    "organ": "applicantName",
    "code": "applicationId"
   },
   {
    "rule": "unique",
    "list": "scoreImpact",
    "by": [
     "indicatorId"
    ]
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
