// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { erratum as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "erratum",
 "title": "更名、更正公告",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "更名、更正公告",
  "description": "公告示范区更名，或者更正已公布文件中的文字、数据",
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
     "通报",
     "公告",
     "报告",
     "函",
     "公示",
     "承诺书",
     "意见书",
     "证书"
    ],
    "x-clause": [
     "C28"
    ],
    "const": "公告",
    "x-message": "更名、更正的文种是公告，请填“公告”"
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
    ]
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
    "maxItems": 0,
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
    "x-message": "公告面向社会，不写主送机关，请删去主送机关"
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
   "type": {
    "title": "事项",
    "type": "string",
    "enum": [
     "correction",
     "rename"
    ],
    "x-enum-labels": {
     "correction": "更正",
     "rename": "更名"
    },
    "x-clause": [
     "C28",
     "C37"
    ]
   },
   "document": {
    "title": "所涉文件",
    "description": "要更正的文件；更名的，填公布示范区名单的文件",
    "type": "object",
    "properties": {
     "title": {
      "title": "文件标题",
      "description": "不写书名号",
      "type": "string",
      "minLength": 2,
      "maxLength": 120,
      "pattern": "^[^《》]+$",
      "x-message": "文件标题请写2至120字，不写书名号，书名号会自动加上"
     },
     "docNo": {
      "title": "发文字号",
      "description": "按公文上印的写全，如：鲁工信发〔2026〕12号",
      "type": "string",
      "pattern": "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",
      "x-message": "发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"
     },
     "date": {
      "title": "公布日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "title",
     "date"
    ],
    "x-clause": [
     "C28"
    ]
   },
   "reason": {
    "title": "事由",
    "description": "从“因”写起，如：因行政区划调整",
    "type": "string",
    "minLength": 1,
    "maxLength": 200
   },
   "items": {
    "title": "更名、更正内容",
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "items": {
     "title": "内容",
     "type": "object",
     "properties": {
      "place": {
       "title": "位置",
       "description": "在文件中的位置，如：附件，制造业高质量发展示范区名单，序号3",
       "type": "string",
       "minLength": 1,
       "maxLength": 80
      },
      "wrong": {
       "title": "原内容（原名称）",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      },
      "right": {
       "title": "更正后的内容（新名称）",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      }
     },
     "required": [
      "place",
      "wrong",
      "right"
     ],
     "x-rules": [
      {
       "rule": "text-changed",
       "before": "wrong",
       "after": "right"
      }
     ]
    },
    "x-clause": [
     "C28",
     "C37"
    ]
   },
   "effectiveOn": {
    "title": "生效日期",
    "description": "更名从哪一日起使用新名称；不填为自公告之日起",
    "type": "string",
    "format": "date"
   }
  },
  "required": [
   "kind",
   "issuerMark",
   "signature",
   "date",
   "type",
   "document",
   "items"
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
    "rule": "dates-ordered",
    "earlier": "document.date",
    "later": "date"
   },
   {
    "rule": "unique",
    "list": "items",
    "by": [
     "place",
     "wrong"
    ]
   }
  ],
  "conditions": [
   {
    "if": {
     "properties": {
      "type": {
       "const": "rename"
      }
     },
     "required": [
      "type"
     ]
    },
    "else": {
     "properties": {
      "effectiveOn": false
     }
    }
   }
  ]
 }
}, check };
