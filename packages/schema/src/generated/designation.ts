// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { designation as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "designation",
 "title": "认定通知",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "认定通知",
  "description": "公布示范区名单的通知",
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
    "const": "通知",
    "x-message": "认定文件的文种是通知，请填“通知”"
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
     "title": "机关名称",
     "description": "全称或者规范化简称，末尾不写标点",
     "type": "string",
     "minLength": 2,
     "maxLength": 60,
     "pattern": "(?<!(人民政府|[市县区]委))$",
     "x-message": "部门不得向下级党委、政府发布指令性公文（《党政机关公文处理工作条例》第十六条），主送机关请写工业和信息化部门或者其他有关单位，如：各市工业和信息化局；需要告知人民政府的，列为抄送机关"
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
   "recital": {
    "title": "依据与程序",
    "description": "按实际做过的程序写，从“经……”写起；填写了“依据文件”的，此处不重复",
    "type": "string",
    "minLength": 1,
    "maxLength": 1000,
    "x-clause": [
     "C18",
     "C19",
     "C22",
     "C23",
     "C26"
    ]
   },
   "period": {
    "title": "公示起止日期",
    "description": "入围名单公示的首日和末日",
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
     }
    },
    "required": [
     "from",
     "to"
    ],
    "x-rules": [
     {
      "rule": "dates-ordered",
      "earlier": "from",
      "later": "to"
     },
     {
      "rule": "workdays-least",
      "from": "from",
      "to": "to",
      "least": 5
     }
    ],
    "x-clause": [
     "C26"
    ]
   },
   "objections": {
    "title": "公示结果",
    "description": "公示期间未收到异议，或者收到的异议经核实不影响认定",
    "type": "string",
    "enum": [
     "none",
     "resolved"
    ],
    "x-enum-labels": {
     "none": "未收到异议",
     "resolved": "异议经核实符合条件"
    },
    "x-clause": [
     "C27"
    ]
   },
   "lists": {
    "title": "认定名单",
    "description": "按类别分列，与公示无异议的名单一致",
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "items": {
     "title": "类别名单",
     "type": "object",
     "properties": {
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
      "rows": {
       "title": "名单",
       "description": "按行政区划代码顺序排列",
       "type": "array",
       "minItems": 1,
       "maxItems": 500,
       "items": {
        "title": "示范区",
        "type": "object",
        "properties": {
         "seq": {
          "title": "序号",
          "type": "integer",
          "minimum": 1,
          "maximum": 9999
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
         "cityName": {
          "title": "所在市",
          "description": "设区的市全称，如：济南市",
          "type": "string",
          "format": "city"
         },
         "designationNo": {
          "title": "认定编号",
          "type": "string",
          "minLength": 1,
          "maxLength": 40
         }
        },
        "required": [
         "seq",
         "zoneTitle",
         "areaName",
         "cityName",
         "designationNo"
        ],
        "x-rules": [
         {
          "rule": "named-in",
          "field": "areaName",
          "in": "zoneTitle"
         }
        ]
       }
      }
     },
     "required": [
      "category",
      "rows"
     ],
     "x-rules": [
      {
       "rule": "consecutive",
       "list": "rows",
       "by": "seq"
      },
      {
       "rule": "unique",
       "list": "rows",
       "by": [
        "cityName",
        "areaName"
       ]
      },
      {
       "rule": "unique",
       "list": "rows",
       "by": [
        "designationNo"
       ]
      },
      {
       "rule": "option-named",
       "option": "category",
       "each": "rows",
       "in": "zoneTitle"
      },
      {
       "rule": "number-agrees",
       "each": "rows",
       "number": "designationNo",
       "category": "category",
       "letters": {
        "manufacturing": "M",
        "traditional": "T",
        "foundation": "F"
       }
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
     "C27",
     "C31"
    ]
   },
   "effectiveOn": {
    "title": "生效日期",
    "description": "在厅官方网站公布的日期",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C3",
     "C28"
    ]
   },
   "requirements": {
    "title": "工作要求",
    "description": "不填时使用模板中的要求",
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
     "C32",
     "C33",
     "C35",
     "C37"
    ]
   },
   "others": {
    "title": "同批更名、退出",
    "type": "array",
    "maxItems": 200,
    "items": {
     "title": "事项",
     "type": "object",
     "properties": {
      "kind": {
       "title": "事项类型",
       "type": "string",
       "enum": [
        "rename",
        "exit"
       ],
       "x-enum-labels": {
        "rename": "更名",
        "exit": "退出"
       }
      },
      "target": {
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
      "reason": {
       "title": "事由",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200
      }
     },
     "required": [
      "kind",
      "target",
      "reason"
     ]
    },
    "x-clause": [
     "C37"
    ]
   }
  },
  "required": [
   "kind",
   "issuerMark",
   "mainTo",
   "signature",
   "date",
   "recital",
   "lists",
   "effectiveOn"
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
    "rule": "enum-order",
    "list": "lists",
    "by": "category"
   },
   {
    "rule": "dates-ordered",
    "earlier": "date",
    "later": "effectiveOn"
   },
   {
    "rule": "dates-ordered",
    "earlier": "period.to",
    "later": "date"
   },
   {
    "rule": "once",
    "lists": [
     "lists.rows"
    ],
    "by": [
     "cityName",
     "areaName"
    ],
    "level": "warn"
   }
  ]
 }
}, check };
