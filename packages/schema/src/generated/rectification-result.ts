// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { rectificationResult as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "rectification-result",
 "title": "整改验收意见",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "整改验收意见",
  "description": "对示范区整改情况的验收结论",
  "type": "object",
  "x-sections": [
   {
    "key": "elements",
    "title": "发文要素",
    "fields": [
     "kind",
     "issuerMark",
     "docNo",
     "title",
     "mainTo",
     "signature",
     "date",
     "seal"
    ]
   },
   {
    "key": "more",
    "title": "其他要素",
    "fields": [
     "marks",
     "signer",
     "note",
     "cc",
     "printed",
     "disclosure"
    ]
   }
  ],
  "properties": {
   "kind": {
    "title": "文种",
    "type": "string",
    "enum": [
     "通知",
     "函"
    ],
    "x-clause": [
     "C28"
    ],
    "x-message": "整改验收意见的文种请填“通知”或者“函”"
   },
   "issuerMark": {
    "title": "发文机关标志",
    "description": "发文机关全称或者规范化简称，要加“文件”二字的一并写上；联合行文只写主办机关，其余机关依次写在署名中",
    "type": "string",
    "minLength": 2,
    "maxLength": 60,
    "x-clause": [
     "C18",
     "C28"
    ],
    "pattern": "(?<!文件)$",
    "x-message": "信函格式的发文机关标志只写机关名称，请删去“文件”二字"
   },
   "docNo": {
    "title": "发文字号",
    "description": "由发文机关代字、年份、发文顺序号组成，尚未编号时可以不填，印作“×××〔2026〕　号”",
    "type": [
     "object",
     "null"
    ],
    "properties": {
     "prefix": {
      "title": "机关代字",
      "description": "如：鲁工信发",
      "type": "string",
      "pattern": "^[\\u3400-\\u9fff]{2,10}$",
      "x-message": "机关代字请只写汉字，如：鲁工信发"
     },
     "year": {
      "title": "年份",
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099,
      "x-unit": "年"
     },
     "seq": {
      "title": "发文顺序号",
      "description": "不编虚位，不加“第”字；已定代字和年份、尚未编号时空着",
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 99999
     }
    },
    "required": [
     "prefix",
     "year"
    ],
    "x-clause": [
     "C28"
    ]
   },
   "marks": {
    "title": "份号、密级、紧急程度",
    "type": "object",
    "properties": {
     "copyNo": {
      "title": "份号",
      "description": "6位数字",
      "type": "string",
      "pattern": "^\\d{6}$",
      "x-message": "份号请写6位数字，如：000001"
     },
     "secrecy": {
      "title": "密级和保密期限",
      "description": "本系统不处理涉密公文，必须留空",
      "type": [
       "string",
       "null"
      ],
      "maxLength": 0,
      "x-message": "本系统不得处理涉密公文，请将密级和保密期限留空"
     },
     "urgency": {
      "title": "紧急程度",
      "type": "string",
      "enum": [
       "特急",
       "加急"
      ]
     }
    },
    "x-clause": [
     "C28"
    ]
   },
   "signer": {
    "title": "签发人",
    "description": "上行文写签发人姓名",
    "type": "array",
    "maxItems": 6,
    "items": {
     "title": "姓名",
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    "x-clause": [
     "C22",
     "C35"
    ]
   },
   "title": {
    "title": "标题",
    "description": "不填时按模板生成；填写后以此为准",
    "type": "string",
    "minLength": 4,
    "maxLength": 90,
    "x-clause": [
     "C18",
     "C28"
    ]
   },
   "mainTo": {
    "title": "主送机关",
    "description": "全称、规范化简称或者同类型机关统称",
    "type": "array",
    "maxItems": 60,
    "uniqueItems": true,
    "items": {
     "title": "机关名称",
     "description": "全称或者规范化简称，末尾不写标点",
     "type": "string",
     "minLength": 2,
     "maxLength": 60,
     "pattern": "[^，。；：、,.;:]$",
     "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
    },
    "x-clause": [
     "C18",
     "C28"
    ],
    "minItems": 1
   },
   "signature": {
    "title": "发文机关署名",
    "description": "联合行文时主办机关在前，最多5个",
    "type": "array",
    "minItems": 1,
    "maxItems": 5,
    "uniqueItems": true,
    "items": {
     "title": "机关名称",
     "description": "全称或者规范化简称，末尾不写标点",
     "type": "string",
     "minLength": 2,
     "maxLength": 24,
     "pattern": "[^，。；：、,.;:]$",
     "x-message": "署名要在一行里写下，请写2至24个字的全称或者规范化简称，末尾不写标点"
    },
    "x-clause": [
     "C28"
    ]
   },
   "date": {
    "title": "成文日期",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C28"
    ]
   },
   "seal": {
    "title": "印章",
    "description": "加盖印章或者不加盖；系统只留出位置，不画印章",
    "type": "string",
    "enum": [
     "stamp",
     "none"
    ],
    "x-enum-labels": {
     "stamp": "加盖印章",
     "none": "不加盖印章"
    },
    "x-clause": [
     "C28"
    ]
   },
   "note": {
    "title": "附注",
    "description": "不写圆括号，如：此件公开发布",
    "type": "string",
    "minLength": 1,
    "maxLength": 100,
    "pattern": "^[^（(]",
    "x-message": "附注请写1至100个字，不写圆括号，圆括号会自动加上，如：此件公开发布",
    "x-clause": [
     "C28"
    ]
   },
   "cc": {
    "title": "抄送机关",
    "type": "array",
    "maxItems": 60,
    "uniqueItems": true,
    "items": {
     "title": "机关名称",
     "description": "全称或者规范化简称，末尾不写标点",
     "type": "string",
     "minLength": 2,
     "maxLength": 60,
     "pattern": "[^，。；：、,.;:]$",
     "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
    },
    "x-clause": [
     "C28"
    ]
   },
   "printed": {
    "title": "印发机关和印发日期",
    "type": "object",
    "properties": {
     "organ": {
      "title": "印发机关",
      "description": "全称或者规范化简称，末尾不写标点",
      "type": "string",
      "minLength": 2,
      "maxLength": 20,
      "pattern": "[^，。；：、,.;:]$",
      "x-message": "印发机关和印发日期在同一行，请写2至20个字的全称或者规范化简称，末尾不写标点"
     },
     "date": {
      "title": "印发日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "organ",
     "date"
    ],
    "x-clause": [
     "C28"
    ]
   },
   "disclosure": {
    "title": "信息公开选项",
    "type": "string",
    "enum": [
     "主动公开",
     "依申请公开",
     "不予公开"
    ],
    "x-clause": [
     "C28"
    ]
   },
   "target": {
    "title": "示范区",
    "type": "object",
    "properties": {
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
     "areaName": {
      "title": "县区名称",
      "description": "县（市、区）或者省级及以上开发区全称",
      "type": "string",
      "minLength": 2,
      "maxLength": 40,
      "x-clause": [
       "C4"
      ]
     },
     "designationDocNo": {
      "title": "认定文件发文字号",
      "description": "按公文上印的写全，如：鲁工信发〔2026〕12号",
      "type": "string",
      "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
      "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"
     }
    },
    "required": [
     "zoneTitle",
     "areaName",
     "designationDocNo"
    ],
    "x-rules": [
     {
      "rule": "named-in",
      "field": "areaName",
      "in": "zoneTitle"
     }
    ],
    "x-clause": [
     "C39"
    ]
   },
   "order": {
    "title": "责令整改文件",
    "type": "object",
    "properties": {
     "docNo": {
      "title": "发文字号",
      "description": "按公文上印的写全，如：鲁工信发〔2026〕12号",
      "type": "string",
      "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
      "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"
     },
     "date": {
      "title": "通知日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "deadline": {
      "title": "整改期限",
      "description": "经批准延期的，写延期后的日期",
      "type": "string",
      "format": "date"
     },
     "reason": {
      "title": "整改事由",
      "type": "string",
      "enum": [
       "evaluationFail",
       "noReport",
       "both"
      ],
      "x-enum-labels": {
       "evaluationFail": "年度综合评价不达标",
       "noReport": "未提供发展情况总结报告",
       "both": "年度综合评价不达标且未提供发展情况总结报告"
      },
      "x-clause": [
       "C39"
      ]
     }
    },
    "required": [
     "docNo",
     "date",
     "deadline",
     "reason"
    ],
    "x-rules": [
     {
      "rule": "dates-ordered",
      "earlier": "date",
      "later": "deadline"
     }
    ],
    "x-clause": [
     "C39"
    ]
   },
   "submittedOn": {
    "title": "整改报告提交日期",
    "description": "没有提交的不填",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C40"
    ]
   },
   "summary": {
    "title": "整改总体情况",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 1,
    "maxLength": 2000,
    "x-multiline": true,
    "x-clause": [
     "C39"
    ]
   },
   "items": {
    "title": "整改事项落实情况",
    "description": "编号与责令整改通知一致",
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
       "maximum": 9999
      },
      "measure": {
       "title": "整改事项",
       "description": "一句话，用作该项的标题",
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      },
      "result": {
       "title": "核查结果",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 500
      }
     },
     "required": [
      "no",
      "measure",
      "result"
     ]
    },
    "x-clause": [
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
     "paper": "书面审核",
     "site": "现场核查",
     "reEvaluation": "复评"
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
   "acceptedOn": {
    "title": "验收日期",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
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
     "passed": "通过",
     "failed": "未通过"
    },
    "x-clause": [
     "C40"
    ]
   },
   "requirements": {
    "title": "后续要求",
    "type": "array",
    "minItems": 1,
    "maxItems": 20,
    "items": {
     "title": "要求",
     "description": "一段完整的话，不换行",
     "type": "string",
     "minLength": 1,
     "maxLength": 1000
    },
    "x-clause": [
     "C34"
    ]
   }
  },
  "required": [
   "kind",
   "issuerMark",
   "mainTo",
   "signature",
   "date",
   "target",
   "order",
   "summary",
   "acceptMode",
   "acceptedOn",
   "conclusion"
  ],
  "x-rules": [
   {
    "rule": "dates-ordered",
    "earlier": "date",
    "later": "printed.date"
   },
   {
    "rule": "only-with",
    "field": "signer",
    "other": "kind",
    "values": [
     "报告"
    ]
   },
   {
    "rule": "same-year",
    "year": "docNo.year",
    "date": "date"
   },
   {
    "rule": "prefix-of",
    "prefix": "docNo.prefix",
    "organ": "issuerMark",
    "province": "山东省",
    "letter": "鲁"
   },
   {
    "rule": "mark-signs",
    "mark": "issuerMark",
    "signature": "signature"
   },
   {
    "rule": "consecutive",
    "list": "items",
    "by": "no"
   },
   {
    "rule": "dates-ordered",
    "earlier": "order.date",
    "later": "submittedOn"
   },
   {
    "rule": "dates-ordered",
    "earlier": "submittedOn",
    "later": "acceptedOn"
   },
   {
    "rule": "dates-ordered",
    "earlier": "order.date",
    "later": "acceptedOn"
   },
   {
    "rule": "dates-ordered",
    "earlier": "acceptedOn",
    "later": "date"
   },
   {
    "rule": "organs-of-area",
    "organs": "mainTo",
    "area": "target.areaName"
   }
  ],
  "conditions": [
   {
    "if": {
     "properties": {
      "kind": {
       "const": "通知"
      }
     },
     "required": [
      "kind"
     ]
    },
    "then": {
     "properties": {
      "mainTo": {
       "items": {
        "pattern": "^[\\u3400-\\u9fff]{2,10}市工业和信息化局$"
       }
      }
     }
    },
    "x-field": "mainTo",
    "x-message": "用通知印发的，主送机关请写所在市的工业和信息化局；发给县（市、区）人民政府的，文种请用函（《党政机关公文处理工作条例》第十六条）"
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
    "x-field": "reScore",
    "x-message": "验收方式是复评，请填写复评得分"
   },
   {
    "if": {
     "properties": {
      "conclusion": {
       "const": "passed"
      }
     },
     "required": [
      "conclusion"
     ]
    },
    "then": {
     "required": [
      "submittedOn"
     ]
    },
    "x-field": "submittedOn",
    "x-message": "没有整改报告不能通过验收，请填写整改报告提交日期"
   }
  ]
 }
}, check };
