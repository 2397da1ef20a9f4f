// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "objection",
 "title": "异议记录",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "properties": {
      "accepted": {
       "properties": {
        "ok": {
         "const": true
        }
       },
       "required": [
        "ok"
       ]
      }
     },
     "required": [
      "accepted"
     ]
    },
    "then": {
     "required": [
      "investigation"
     ]
    },
    "else": {
     "properties": {
      "investigation": false
     }
    }
   },
   {
    "if": {
     "required": [
      "result"
     ]
    },
    "then": {
     "required": [
      "accepted",
      "reply"
     ]
    }
   }
  ],
  "title": "异议记录",
  "description": "登记公示期内对入围名单的异议，核实和答复",
  "type": "object",
  "x-sections": [
   {
    "key": "notice",
    "title": "一、公示和对象",
    "fields": [
     "id",
     "noticeId",
     "targets"
    ]
   },
   {
    "key": "raiser",
    "title": "二、提出人",
    "fields": [
     "raiser",
     "received"
    ]
   },
   {
    "key": "content",
    "title": "三、异议",
    "fields": [
     "content",
     "evidence"
    ]
   },
   {
    "key": "handling",
    "title": "四、受理和核实",
    "fields": [
     "accepted",
     "investigation",
     "result"
    ]
   },
   {
    "key": "reply",
    "title": "五、答复",
    "fields": [
     "reply"
    ]
   }
  ],
  "properties": {
   "id": {
    "title": "编号",
    "description": "如：YY-2026-01",
    "type": "string",
    "minLength": 1,
    "maxLength": 40,
    "x-clause": [
     "C27"
    ]
   },
   "noticeId": {
    "title": "公示",
    "description": "公示的标题或者编号",
    "type": "string",
    "minLength": 1,
    "maxLength": 80,
    "x-clause": [
     "C26",
     "C27"
    ]
   },
   "targets": {
    "title": "针对对象",
    "type": "array",
    "minItems": 1,
    "maxItems": 50,
    "uniqueItems": true,
    "items": {
     "title": "申报编号",
     "description": "如：SFQ-2026-M-370181-01；M制造业高质量发展，T传统产业转型升级，F产业基础能力提升",
     "type": "string",
     "x-code": true,
     "x-width": 11,
     "pattern": "^SFQ-\\d{4}-[MTF]-37\\d{4}-\\d{2}$",
     "x-message": "申报编号请写成 SFQ-2026-M-370181-01 的样子"
    },
    "x-clause": [
     "C27"
    ]
   },
   "raiser": {
    "conditions": [
     {
      "if": {
       "properties": {
        "type": {
         "const": "anonymous"
        }
       },
       "required": [
        "type"
       ]
      },
      "then": {
       "properties": {
        "name": false,
        "idNo": false,
        "phone": false,
        "unit": false,
        "sealScan": false
       }
      }
     },
     {
      "if": {
       "properties": {
        "type": {
         "const": "person"
        }
       },
       "required": [
        "type"
       ]
      },
      "then": {
       "required": [
        "name",
        "phone"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "type": {
         "const": "unit"
        }
       },
       "required": [
        "type"
       ]
      },
      "then": {
       "required": [
        "unit",
        "sealScan"
       ]
      }
     }
    ],
    "title": "提出人",
    "type": "object",
    "properties": {
     "type": {
      "title": "提出人类型",
      "type": "string",
      "enum": [
       "person",
       "unit",
       "anonymous"
      ],
      "x-enum-labels": {
       "person": "个人",
       "unit": "单位",
       "anonymous": "匿名"
      }
     },
     "name": {
      "title": "姓名或者经办人",
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "idNo": {
      "title": "证件号码",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 30
     },
     "phone": {
      "title": "联系电话",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 30
     },
     "unit": {
      "title": "单位名称",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "sealScan": {
      "title": "盖章扫描件",
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
     }
    },
    "required": [
     "type"
    ],
    "description": "只供办理人员查看，不对外公开",
    "x-clause": [
     "C27"
    ]
   },
   "received": {
    "title": "提出方式与时间",
    "type": "object",
    "properties": {
     "channel": {
      "title": "方式",
      "type": "string",
      "enum": [
       "letter",
       "phone",
       "email",
       "fax",
       "visit",
       "web"
      ],
      "x-enum-labels": {
       "letter": "来信",
       "phone": "电话",
       "email": "电子邮件",
       "fax": "传真",
       "visit": "来访",
       "web": "网上"
      }
     },
     "at": {
      "title": "收到时间",
      "type": "string",
      "format": "date-time"
     }
    },
    "required": [
     "channel",
     "at"
    ],
    "x-clause": [
     "C27"
    ]
   },
   "content": {
    "title": "异议内容",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 10,
    "maxLength": 3000,
    "x-multiline": true,
    "x-clause": [
     "C27"
    ]
   },
   "evidence": {
    "title": "证据材料",
    "type": "array",
    "maxItems": 50,
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
    "x-clause": [
     "C27"
    ]
   },
   "accepted": {
    "conditions": [
     {
      "if": {
       "properties": {
        "ok": {
         "const": false
        }
       },
       "required": [
        "ok"
       ]
      },
      "then": {
       "required": [
        "reason"
       ]
      }
     }
    ],
    "title": "是否受理",
    "type": "object",
    "properties": {
     "ok": {
      "title": "受理",
      "type": "boolean"
     },
     "reason": {
      "title": "理由",
      "description": "不受理的写明理由",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "date": {
      "title": "日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "ok",
     "date"
    ],
    "x-clause": [
     "C27"
    ]
   },
   "investigation": {
    "title": "核实过程",
    "type": "array",
    "minItems": 1,
    "maxItems": 50,
    "items": {
     "title": "核实过程",
     "type": "object",
     "properties": {
      "date": {
       "title": "日期",
       "description": "写成 2026-01-05 的样子",
       "type": "string",
       "format": "date",
       "x-width": 9
      },
      "by": {
       "title": "核实人员",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "x-width": 12
      },
      "action": {
       "title": "核实方式",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 18
      },
      "finding": {
       "title": "核实情况",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 500,
       "x-width": 22
      }
     },
     "required": [
      "date",
      "by",
      "action",
      "finding"
     ]
    },
    "x-clause": [
     "C27"
    ]
   },
   "result": {
    "title": "核实结论",
    "type": "string",
    "enum": [
     "unfounded",
     "foundedStillQualified",
     "foundedDisqualified"
    ],
    "x-enum-labels": {
     "unfounded": "异议不成立",
     "foundedStillQualified": "异议属实但仍符合条件",
     "foundedDisqualified": "异议属实、不符合条件"
    },
    "x-clause": [
     "C27"
    ]
   },
   "reply": {
    "title": "处理决定与答复",
    "type": "object",
    "properties": {
     "text": {
      "title": "答复内容",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 20,
      "maxLength": 2000,
      "x-multiline": true
     },
     "docNo": {
      "title": "文号",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "date": {
      "title": "答复日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "method": {
      "title": "答复方式",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     }
    },
    "required": [
     "text",
     "date",
     "method"
    ],
    "description": "默认自受理起15个工作日内答复（方案未规定）",
    "x-clause": [
     "C27"
    ]
   }
  },
  "required": [
   "id",
   "noticeId",
   "targets",
   "raiser",
   "received",
   "content"
  ],
  "x-rules": [
   {
    "rule": "dates-along",
    "list": "investigation",
    "by": "date",
    "after": "accepted.date"
   },
   {
    "rule": "dates-ordered",
    "earlier": "accepted.date",
    "later": "reply.date"
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
