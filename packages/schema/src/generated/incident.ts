// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "incident",
 "title": "事故（事件）记录",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "properties": {
      "kind": {
       "const": "environment"
      }
     },
     "required": [
      "kind"
     ]
    },
    "then": {
     "required": [
      "evacuated",
      "waterCut"
     ]
    },
    "else": {
     "properties": {
      "evacuated": false,
      "waterCut": false
     }
    }
   },
   {
    "if": {
     "properties": {
      "status": {
       "enum": [
        "final",
        "corrected"
       ]
      }
     },
     "required": [
      "status"
     ]
    },
    "then": {
     "required": [
      "officialGrade",
      "gradedBy",
      "liability"
     ]
    }
   }
  ],
  "title": "事故（事件）记录",
  "description": "记录示范区和申报区域内的生产安全事故、突发环境事件",
  "type": "object",
  "x-sections": [
   {
    "key": "event",
    "title": "一、事故（事件）",
    "fields": [
     "id",
     "kind",
     "occurredAt",
     "where"
    ]
   },
   {
    "key": "harm",
    "title": "二、后果",
    "fields": [
     "deaths",
     "injured",
     "loss",
     "evacuated",
     "waterCut",
     "suggestedGrade"
    ]
   },
   {
    "key": "grade",
    "title": "三、认定",
    "fields": [
     "status",
     "officialGrade",
     "gradedBy",
     "liability"
    ]
   },
   {
    "key": "source",
    "title": "四、来源和影响",
    "fields": [
     "source",
     "affects"
    ]
   }
  ],
  "properties": {
   "id": {
    "title": "编号",
    "description": "如：SG-2026-003",
    "type": "string",
    "minLength": 1,
    "maxLength": 40,
    "x-clause": [
     "C38"
    ]
   },
   "kind": {
    "title": "类型",
    "type": "string",
    "enum": [
     "safety",
     "environment"
    ],
    "x-enum-labels": {
     "safety": "生产安全事故",
     "environment": "突发环境事件"
    },
    "x-clause": [
     "C17",
     "C38"
    ]
   },
   "occurredAt": {
    "title": "发生时间",
    "type": "string",
    "format": "date-time",
    "description": "写明时区，如：2026-01-05T09:30:00+08:00",
    "x-clause": [
     "C38"
    ]
   },
   "where": {
    "title": "发生地点与单位",
    "type": "object",
    "properties": {
     "divisionCode": {
      "title": "行政区划代码",
      "description": "县（市、区）的名称或者6位代码（GB/T 2260），如：济南市历下区，370102",
      "type": "string",
      "x-code": true,
      "format": "division"
     },
     "devZoneCode": {
      "title": "开发区代码",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     },
     "enterprise": {
      "title": "单位",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "uscc": {
      "title": "统一社会信用代码",
      "description": "18位，末位为校验码（GB 32100）",
      "type": "string",
      "x-code": true,
      "format": "uscc"
     },
     "address": {
      "title": "地点",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     }
    },
    "required": [
     "divisionCode",
     "enterprise",
     "address"
    ],
    "x-clause": [
     "C38"
    ]
   },
   "deaths": {
    "title": "死亡（含失踪）人数",
    "type": "integer",
    "minimum": 0,
    "x-unit": "人",
    "x-clause": [
     "C38"
    ]
   },
   "injured": {
    "title": "重伤（中毒）人数",
    "type": "integer",
    "minimum": 0,
    "x-unit": "人",
    "x-clause": [
     "C38"
    ]
   },
   "loss": {
    "title": "直接经济损失",
    "type": "number",
    "minimum": 0,
    "x-decimals": 2,
    "x-unit": "万元",
    "x-clause": [
     "C38"
    ]
   },
   "evacuated": {
    "title": "疏散转移人数",
    "type": "integer",
    "minimum": 0,
    "x-unit": "人",
    "description": "只填突发环境事件",
    "x-clause": [
     "C38"
    ]
   },
   "waterCut": {
    "title": "饮用水水源地取水中断",
    "type": "string",
    "enum": [
     "none",
     "township",
     "county",
     "city"
    ],
    "x-enum-labels": {
     "none": "没有",
     "township": "乡镇水源地",
     "county": "县级水源地",
     "city": "设区的市级水源地"
    },
    "x-clause": [
     "C38"
    ]
   },
   "suggestedGrade": {
    "title": "系统推算等级",
    "type": "string",
    "enum": [
     "一般",
     "较大",
     "重大",
     "特别重大"
    ],
    "x-enum-labels": {
     "一般": "一般（Ⅳ级）",
     "较大": "较大（Ⅲ级）",
     "重大": "重大（Ⅱ级）",
     "特别重大": "特别重大（Ⅰ级）"
    },
    "readOnly": true,
    "x-from": "calc",
    "x-calc": "choose(kind, \"safety\", max(level(deaths, 3, 10, 30), level(injured, 10, 50, 100), level(loss, 1000, 5000, 10000)), max(level(deaths, 3, 10, 30), level(injured, 10, 50, 100), level(evacuated, 5000, 10000, 50000), level(loss, 500, 2000, 10000), index(waterCut, \"none\", \"township\", \"county\", \"city\") - 1))",
    "description": "按国务院令第493号和《国家突发环境事件应急预案》（2014年）的数字推算，只供参考；生态破坏、跨界影响等情形由主管部门认定",
    "x-clause": [
     "C38"
    ]
   },
   "status": {
    "title": "状态",
    "type": "string",
    "enum": [
     "reported",
     "provisional",
     "final",
     "corrected"
    ],
    "x-enum-labels": {
     "reported": "已报告",
     "provisional": "初步认定",
     "final": "最终认定",
     "corrected": "更正认定"
    },
    "x-clause": [
     "C38"
    ]
   },
   "officialGrade": {
    "title": "认定等级",
    "type": "string",
    "enum": [
     "一般",
     "较大",
     "重大",
     "特别重大"
    ],
    "x-enum-labels": {
     "一般": "一般（Ⅳ级）",
     "较大": "较大（Ⅲ级）",
     "重大": "重大（Ⅱ级）",
     "特别重大": "特别重大（Ⅰ级）"
    },
    "x-clause": [
     "C38"
    ]
   },
   "gradedBy": {
    "title": "认定机关、文号、日期",
    "type": "object",
    "properties": {
     "organ": {
      "title": "认定机关",
      "description": "全称或者规范化简称，末尾不写标点",
      "type": "string",
      "minLength": 2,
      "maxLength": 60,
      "pattern": "[^，。；：、,.;:]$",
      "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
     },
     "docNo": {
      "title": "文号",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "date": {
      "title": "日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "file": {
      "title": "认定文件",
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
     "organ",
     "docNo",
     "date"
    ],
    "x-clause": [
     "C38"
    ]
   },
   "liability": {
    "title": "责任性质",
    "type": "string",
    "enum": [
     "责任事故",
     "自然灾害",
     "其他"
    ],
    "x-clause": [
     "C38"
    ]
   },
   "affects": {
    "title": "影响的申报或示范区",
    "type": "array",
    "maxItems": 20,
    "uniqueItems": true,
    "items": {
     "title": "申报或者认定编号",
     "description": "一行文字，不换行",
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    "readOnly": true,
    "x-from": "register",
    "description": "由省工业和信息化厅按区域和近三年期限列出，填报时不填",
    "x-clause": [
     "C17",
     "C38"
    ]
   },
   "source": {
    "title": "信息来源",
    "type": "object",
    "properties": {
     "dept": {
      "title": "通报部门",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "docNo": {
      "title": "文号",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "date": {
      "title": "日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "file": {
      "title": "通报文件",
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
     "dept",
     "date"
    ],
    "x-clause": [
     "C38"
    ]
   }
  },
  "required": [
   "id",
   "kind",
   "occurredAt",
   "where",
   "deaths",
   "injured",
   "loss",
   "status",
   "source"
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
