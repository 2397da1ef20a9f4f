// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "rectification-report",
 "title": "整改报告与验收表",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "required": [
      "conclusion"
     ]
    },
    "then": {
     "required": [
      "acceptMode",
      "cityCheck"
     ]
    }
   },
   {
    "if": {
     "properties": {
      "acceptMode": {
       "const": "reEvaluation"
      }
     },
     "required": [
      "acceptMode"
     ]
    },
    "then": {
     "required": [
      "reScore"
     ]
    },
    "else": {
     "properties": {
      "reScore": false
     }
    }
   },
   {
    "if": {
     "properties": {
      "items": {
       "contains": {
        "properties": {
         "done": {
          "const": false
         }
        },
        "required": [
         "done"
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
        "failed"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "有整改事项没有完成，不能验收通过，请核对整改事项或者改为未达标"
   },
   {
    "if": {
     "properties": {
      "cityCheck": {
       "properties": {
        "conclusion": {
         "const": "notDone"
        }
       },
       "required": [
        "conclusion"
       ]
      }
     },
     "required": [
      "cityCheck"
     ]
    },
    "then": {
     "properties": {
      "conclusion": {
       "enum": [
        "failed"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "市级核查结论是未到位，不能验收通过，请核对核查结论或者改为未达标"
   }
  ],
  "title": "整改报告与验收表",
  "description": "示范区报告整改情况，市级核查，省级验收",
  "type": "object",
  "x-sections": [
   {
    "key": "zone",
    "title": "一、整改通知",
    "fields": [
     "designationId",
     "zoneTitle",
     "orderNo",
     "deadline"
    ]
   },
   {
    "key": "report",
    "title": "二、整改情况",
    "fields": [
     "summary",
     "items",
     "submittedOn"
    ]
   },
   {
    "key": "city",
    "title": "三、市级核查",
    "fields": [
     "cityCheck"
    ]
   },
   {
    "key": "acceptance",
    "title": "四、省级验收",
    "fields": [
     "acceptMode",
     "reScore",
     "conclusion"
    ]
   }
  ],
  "properties": {
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
   "orderNo": {
    "title": "整改通知文号",
    "description": "按公文上印的写全，如：鲁工信发〔2026〕12号",
    "type": "string",
    "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
    "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字",
    "x-clause": [
     "C39"
    ]
   },
   "deadline": {
    "title": "整改期限",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C39"
    ]
   },
   "summary": {
    "title": "总体情况",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 200,
    "maxLength": 2000,
    "x-multiline": true,
    "x-clause": [
     "C39"
    ]
   },
   "items": {
    "title": "整改事项落实情况",
    "type": "array",
    "minItems": 1,
    "maxItems": 50,
    "items": {
     "title": "整改事项",
     "type": "object",
     "properties": {
      "no": {
       "title": "序号",
       "type": "integer",
       "minimum": 1,
       "maximum": 9999,
       "x-width": 4
      },
      "problem": {
       "title": "存在问题",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 14
      },
      "done": {
       "title": "已完成",
       "type": "boolean",
       "x-width": 6
      },
      "measure": {
       "title": "整改措施",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 300,
       "x-width": 20
      },
      "evidence": {
       "title": "佐证材料",
       "type": "array",
       "maxItems": 20,
       "items": {
        "title": "材料",
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
       "x-width": 10
      },
      "result": {
       "title": "整改结果",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 300,
       "x-width": 16
      }
     },
     "required": [
      "no",
      "problem",
      "done",
      "measure",
      "result"
     ]
    },
    "description": "编号和问题与整改通知一致",
    "x-clause": [
     "C39"
    ]
   },
   "submittedOn": {
    "title": "提交日期",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C40"
    ]
   },
   "cityCheck": {
    "title": "市级核查意见",
    "type": "object",
    "properties": {
     "text": {
      "title": "核查意见",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 20,
      "maxLength": 800,
      "x-multiline": true
     },
     "conclusion": {
      "title": "核查结论",
      "type": "string",
      "enum": [
       "done",
       "partly",
       "notDone"
      ],
      "x-enum-labels": {
       "done": "整改到位",
       "partly": "部分到位",
       "notDone": "未到位"
      }
     },
     "signer": {
      "title": "签发人",
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "date": {
      "title": "日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "text",
     "conclusion",
     "signer",
     "date"
    ],
    "x-clause": [
     "C34",
     "C39"
    ]
   },
   "acceptMode": {
    "title": "省级验收方式",
    "type": "string",
    "enum": [
     "paper",
     "site",
     "reEvaluation"
    ],
    "x-enum-labels": {
     "paper": "书面验收",
     "site": "现场验收",
     "reEvaluation": "重新评价"
    },
    "x-clause": [
     "C40"
    ]
   },
   "reScore": {
    "title": "复评得分",
    "type": "number",
    "minimum": 0,
    "maximum": 100,
    "x-unit": "分",
    "x-decimals": 2,
    "x-clause": [
     "C40"
    ]
   },
   "conclusion": {
    "title": "验收结论",
    "type": "string",
    "enum": [
     "passed",
     "failed"
    ],
    "x-enum-labels": {
     "passed": "验收通过",
     "failed": "未达标"
    },
    "x-clause": [
     "C40"
    ]
   }
  },
  "required": [
   "designationId",
   "zoneTitle",
   "orderNo",
   "deadline",
   "summary",
   "items",
   "submittedOn"
  ],
  "x-rules": [
   {
    "rule": "consecutive",
    "list": "items",
    "by": "no"
   },
   {
    "rule": "dates-ordered",
    "earlier": "submittedOn",
    "later": "cityCheck.date"
   },
   {
    "rule": "graded",
    "field": "conclusion",
    "of": "reScore",
    "limits": [
     60
    ],
    "options": [
     "failed",
     "passed"
    ],
    "level": "warn"
   },
   {
    "rule": "until",
    "fields": [
     "submittedOn"
    ],
    "limit": "deadline",
    "level": "warn"
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
