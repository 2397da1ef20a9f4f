// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { notShortlisted as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "not-shortlisted",
 "title": "不予推荐（未入围）告知",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "不予推荐（未入围）告知",
  "description": "告知申报未获推荐或者未入围的函",
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
    "const": "函",
    "x-message": "不予推荐（未入围）告知的文种是函，请填“函”"
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
   "application": {
    "title": "申报",
    "type": "object",
    "properties": {
     "applicationId": {
      "title": "申报编号",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "year": {
      "title": "申报年度",
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099,
      "x-unit": "年"
     },
     "category": {
      "title": "申报类别",
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
     "areaName": {
      "title": "申报县区",
      "description": "县（市、区）或者省级及以上开发区全称",
      "type": "string",
      "minLength": 2,
      "maxLength": 40,
      "x-clause": [
       "C4"
      ]
     }
    },
    "required": [
     "applicationId",
     "year",
     "category",
     "areaName"
    ],
    "x-clause": [
     "C9"
    ],
    "x-rules": [
     {
      "rule": "number-agrees",
      "number": "applicationId",
      "year": "year",
      "category": "category",
      "area": "areaName",
      "letters": {
       "manufacturing": "M",
       "traditional": "T",
       "foundation": "F"
      }
     }
    ]
   },
   "stage": {
    "title": "所处环节",
    "type": "string",
    "enum": [
     "cityReview",
     "expertReview",
     "shortlist"
    ],
    "x-enum-labels": {
     "cityReview": "市级初步审核",
     "expertReview": "专家评审",
     "shortlist": "确定入围名单"
    },
    "x-clause": [
     "C22",
     "C23",
     "C25"
    ]
   },
   "reason": {
    "title": "理由",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 1,
    "maxLength": 2000,
    "x-multiline": true,
    "x-clause": [
     "C9"
    ]
   },
   "contact": {
    "title": "咨询方式",
    "type": "object",
    "properties": {
     "office": {
      "title": "处（科）室",
      "description": "全称或者规范化简称，末尾不写标点",
      "type": "string",
      "minLength": 2,
      "maxLength": 60,
      "pattern": "[^，。；：、,.;:]$",
      "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
     },
     "name": {
      "title": "联系人",
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "phone": {
      "title": "办公电话",
      "description": "公开的公文只写处室电话，不写个人手机",
      "type": "string",
      "x-code": true,
      "pattern": "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",
      "x-message": "请填写办公室的固定电话，如：0531-51782345；公开的公文不写个人手机号码"
     },
     "email": {
      "title": "电子邮箱",
      "type": "string",
      "x-code": true,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
      "x-message": "电子邮箱的写法不对，请写成 gongxin@shandong.cn 的样子"
     },
     "address": {
      "title": "通讯地址",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    },
    "required": [
     "office",
     "phone"
    ]
   }
  },
  "required": [
   "kind",
   "issuerMark",
   "mainTo",
   "signature",
   "date",
   "application",
   "stage",
   "reason",
   "contact"
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
    "rule": "organs-of-area",
    "organs": "mainTo",
    "area": "application.areaName"
   }
  ]
 }
}, check };
