// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { evaluationResult as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "evaluation-result",
 "title": "综合评价结果通报",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "综合评价结果通报",
  "description": "通报示范区年度综合评价结果",
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
    "const": "通报",
    "x-message": "综合评价结果的文种是通报，请填“通报”"
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
    "maxItems": 60,
    "uniqueItems": true,
    "items": {
     "title": "市有关部门",
     "description": "部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）",
     "type": "string",
     "minLength": 2,
     "maxLength": 60,
     "pattern": "^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$",
     "x-message": "主送机关请写市工业和信息化局，如：各市工业和信息化局；联合行文的，另写其他机关的对口部门，如：各市发展和改革委员会；部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）"
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
   "head": {
    "title": "评价年度与依据",
    "type": "object",
    "properties": {
     "year": {
      "title": "评价年度",
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099,
      "x-unit": "年"
     },
     "scheme": {
      "title": "评价办法",
      "description": "评价所依据的指标体系或者评价方案名称，不写书名号",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
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
     "showScores": {
      "title": "公布得分",
      "description": "不填为不公布",
      "type": "boolean"
     }
    },
    "required": [
     "year",
     "basis"
    ],
    "x-clause": [
     "C36"
    ]
   },
   "results": {
    "title": "结果名单",
    "description": "按等次排列，等次内按行政区划代码顺序排列",
    "type": "array",
    "minItems": 1,
    "maxItems": 4,
    "items": {
     "title": "等次名单",
     "type": "object",
     "properties": {
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
        "pass": "达标",
        "fail": "不达标"
       },
       "x-clause": [
        "C36",
        "C39"
       ]
      },
      "rows": {
       "title": "名单",
       "type": "array",
       "minItems": 1,
       "maxItems": 500,
       "items": {
        "title": "示范区",
        "type": "object",
        "properties": {
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
         "cityName": {
          "title": "所在市",
          "description": "设区的市全称，如：济南市",
          "type": "string",
          "format": "city"
         },
         "score": {
          "title": "得分",
          "description": "决定公布得分的才填，保留2位小数",
          "type": "number",
          "minimum": 0,
          "maximum": 100,
          "x-unit": "分",
          "x-decimals": 2
         }
        },
        "required": [
         "areaName",
         "category",
         "cityName"
        ]
       }
      }
     },
     "required": [
      "grade",
      "rows"
     ],
     "x-rules": [
      {
       "rule": "unique",
       "list": "rows",
       "by": [
        "cityName",
        "areaName",
        "category"
       ]
      },
      {
       "rule": "division-order",
       "list": "rows",
       "city": "cityName",
       "area": "areaName"
      }
     ]
    },
    "x-clause": [
     "C36"
    ]
   },
   "missing": {
    "title": "未报送总结报告名单",
    "description": "没有的不填；按行政区划代码顺序排列",
    "type": "array",
    "maxItems": 500,
    "items": {
     "title": "示范区",
     "type": "object",
     "properties": {
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
      "cityName": {
       "title": "所在市",
       "description": "设区的市全称，如：济南市",
       "type": "string",
       "format": "city"
      }
     },
     "required": [
      "areaName",
      "category",
      "cityName"
     ]
    },
    "x-clause": [
     "C39"
    ]
   },
   "practices": {
    "title": "经验做法",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 1,
    "maxLength": 5000,
    "x-multiline": true,
    "x-clause": [
     "C32"
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
     "C37",
     "C39"
    ]
   }
  },
  "required": [
   "kind",
   "issuerMark",
   "mainTo",
   "signature",
   "date",
   "head",
   "results",
   "requirements"
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
    "rule": "next-year",
    "year": "head.year",
    "date": "date",
    "level": "warn"
   },
   {
    "rule": "enum-order",
    "list": "results",
    "by": "grade"
   },
   {
    "rule": "unique",
    "list": "missing",
    "by": [
     "cityName",
     "areaName",
     "category"
    ]
   },
   {
    "rule": "division-order",
    "list": "missing",
    "city": "cityName",
    "area": "areaName"
   },
   {
    "rule": "once",
    "lists": [
     "results.rows",
     "missing"
    ],
    "by": [
     "cityName",
     "category",
     "areaName"
    ]
   }
  ]
 }
}, check };
