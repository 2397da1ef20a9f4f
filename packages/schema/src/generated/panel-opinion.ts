// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { panelOpinion as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "panel-opinion",
 "title": "评审意见书",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "评审意见书",
  "description": "专家组对一个类别申报单位的评审意见",
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
    "const": "意见书",
    "x-message": "评审意见书的文种填“意见书”"
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
    "type": "null",
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
    ],
    "x-message": "评审意见书不是公文，不编发文字号，请删去发文字号"
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
    "x-message": "评审意见书由专家组签字，不写主送机关，请删去主送机关"
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
    ],
    "const": "none",
    "x-message": "评审意见书由专家签字，不加盖印章，印章请填“不加盖印章”"
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
   "round": {
    "title": "年度与批次",
    "type": "object",
    "properties": {
     "year": {
      "title": "年度",
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099,
      "x-unit": "年"
     },
     "batch": {
      "title": "批次",
      "description": "如：第四批",
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     }
    },
    "required": [
     "year"
    ],
    "x-clause": [
     "C18",
     "C30"
    ]
   },
   "category": {
    "title": "评审类别",
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
   "basis": {
    "title": "依据文件",
    "description": "实施方案和当年申报通知；先写标题，后写发文字号",
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "items": {
     "title": "文件",
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
      }
     },
     "required": [
      "title"
     ]
    },
    "x-clause": [
     "C1"
    ]
   },
   "panel": {
    "title": "专家组组成",
    "description": "人数为单数",
    "type": "array",
    "minItems": 5,
    "maxItems": 31,
    "items": {
     "title": "专家",
     "type": "object",
     "properties": {
      "expertId": {
       "title": "专家编号",
       "description": "只供省厅核对，不印在意见书上",
       "type": "string",
       "minLength": 1,
       "maxLength": 20
      },
      "name": {
       "title": "姓名",
       "type": "string",
       "minLength": 1,
       "maxLength": 40
      },
      "unit": {
       "title": "工作单位",
       "description": "全称或者规范化简称，末尾不写标点",
       "type": "string",
       "minLength": 2,
       "maxLength": 60,
       "pattern": "[^，。；：、,.;:]$",
       "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
      },
      "title": {
       "title": "职务、职称",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 30
      },
      "field": {
       "title": "专业领域",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 30
      }
     },
     "required": [
      "expertId",
      "name",
      "unit",
      "title",
      "field"
     ]
    },
    "x-clause": [
     "C9",
     "C23"
    ]
   },
   "method": {
    "title": "汇总方法",
    "type": "string",
    "enum": [
     "mean",
     "trimmedMean"
    ],
    "x-enum-labels": {
     "mean": "取全部有效评分的算术平均值",
     "trimmedMean": "去掉一个最高分和一个最低分后，取其余有效评分的算术平均值"
    },
    "x-clause": [
     "C23"
    ]
   },
   "results": {
    "title": "评审结果",
    "description": "按最终得分从高到低排列，得分相同的排名相同",
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "items": {
     "title": "申报单位",
     "type": "object",
     "properties": {
      "cityName": {
       "title": "所在市",
       "description": "设区的市全称，如：济南市",
       "type": "string",
       "format": "city"
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
      "validSheets": {
       "title": "有效评分份数",
       "description": "不含回避专家",
       "type": "integer",
       "minimum": 1,
       "maximum": 31,
       "x-unit": "份"
      },
      "finalScore": {
       "title": "最终得分",
       "description": "保留2位小数",
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 2
      },
      "spread": {
       "title": "离散度",
       "description": "各份评分的标准差",
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "分",
       "x-decimals": 2
      },
      "ranks": {
       "title": "排名",
       "type": "object",
       "properties": {
        "inCategory": {
         "title": "类别内排名",
         "type": "integer",
         "minimum": 1,
         "maximum": 200
        },
        "inPeerType": {
         "title": "同类县区排名",
         "description": "在县、市、区、开发区等同类申报单位中的排名",
         "type": "integer",
         "minimum": 1,
         "maximum": 200,
         "x-clause": [
          "C3"
         ]
        }
       },
       "required": [
        "inCategory"
       ]
      },
      "opinion": {
       "title": "对该申报单位的意见",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 1000
      }
     },
     "required": [
      "cityName",
      "areaName",
      "validSheets",
      "finalScore",
      "ranks"
     ]
    },
    "x-clause": [
     "C3",
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
   "panelOpinion": {
    "title": "专家组意见",
    "description": "总体评价、建议入围的申报单位、建议现场核验的问题",
    "type": "string",
    "minLength": 1,
    "maxLength": 5000,
    "x-multiline": true,
    "x-clause": [
     "C23",
     "C24"
    ]
   },
   "chairSigned": {
    "title": "组长签名",
    "type": "object",
    "properties": {
     "name": {
      "title": "组长姓名",
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "date": {
      "title": "签字日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "name",
     "date"
    ],
    "x-clause": [
     "C23"
    ]
   }
  },
  "required": [
   "kind",
   "round",
   "category",
   "panel",
   "method",
   "results",
   "panelOpinion",
   "chairSigned"
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
    "rule": "odd-count",
    "list": "panel"
   },
   {
    "rule": "unique",
    "list": "panel",
    "by": [
     "expertId"
    ]
   },
   {
    "rule": "unique",
    "list": "results",
    "by": [
     "cityName",
     "areaName"
    ]
   },
   {
    "rule": "listed",
    "field": "chairSigned.name",
    "list": "panel",
    "by": "name"
   },
   {
    "rule": "ranked",
    "list": "results",
    "by": "finalScore",
    "rank": "ranks.inCategory"
   }
  ]
 }
}, check };
