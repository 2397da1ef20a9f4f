// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { call as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "call",
 "title": "申报通知",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "申报通知",
  "description": "组织申报示范区的通知",
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
    "x-message": "申报文件的文种是通知，请填“通知”"
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
    "description": "实施方案等依据；先写标题，后写发文字号",
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
   "categories": {
    "title": "开放类别",
    "description": "本次接受申报的类别",
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "uniqueItems": true,
    "items": {
     "title": "类别",
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
    "x-clause": [
     "C5",
     "C30"
    ]
   },
   "eligibility": {
    "title": "申报主体说明",
    "description": "不填时使用模板中的说明（方案规定的县区范围）",
    "type": "string",
    "minLength": 1,
    "maxLength": 5000,
    "x-multiline": true,
    "x-clause": [
     "C4",
     "C19"
    ]
   },
   "conditionText": {
    "title": "申报条件",
    "description": "不填时使用方案规定的八项条件；当年有调整的，八项写全，并标明调整了哪一项",
    "type": "array",
    "minItems": 8,
    "maxItems": 20,
    "items": {
     "title": "条件",
     "type": "object",
     "properties": {
      "no": {
       "title": "序号",
       "type": "integer",
       "minimum": 1,
       "maximum": 9999
      },
      "lead": {
       "title": "条件名称",
       "description": "印在段首，如：产业发展质效好",
       "type": "string",
       "minLength": 1,
       "maxLength": 30
      },
      "text": {
       "title": "条件内容",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 1000
      },
      "changed": {
       "title": "当年调整",
       "description": "与实施方案的条件不同的，选“是”",
       "type": "boolean"
      }
     },
     "required": [
      "no",
      "text",
      "changed"
     ]
    },
    "x-clause": [
     "C10",
     "C11",
     "C12",
     "C13",
     "C14",
     "C15",
     "C16",
     "C17",
     "C21"
    ]
   },
   "quotas": {
    "title": "各市推荐名额",
    "description": "不填为不限名额；不填类别的，为各类别合计",
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "items": {
     "title": "名额",
     "type": "object",
     "properties": {
      "cityCode": {
       "title": "市",
       "description": "设区的市行政区划代码",
       "type": "string",
       "enum": [
        "370100",
        "370200",
        "370300",
        "370400",
        "370500",
        "370600",
        "370700",
        "370800",
        "370900",
        "371000",
        "371100",
        "371300",
        "371400",
        "371500",
        "371600",
        "371700"
       ],
       "x-enum-labels": {
        "370100": "济南市",
        "370200": "青岛市",
        "370300": "淄博市",
        "370400": "枣庄市",
        "370500": "东营市",
        "370600": "烟台市",
        "370700": "潍坊市",
        "370800": "济宁市",
        "370900": "泰安市",
        "371000": "威海市",
        "371100": "日照市",
        "371300": "临沂市",
        "371400": "德州市",
        "371500": "聊城市",
        "371600": "滨州市",
        "371700": "菏泽市"
       }
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
      "max": {
       "title": "名额",
       "type": "integer",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "个"
      }
     },
     "required": [
      "cityCode",
      "max"
     ]
    },
    "x-clause": [
     "C21",
     "C31"
    ]
   },
   "materials": {
    "title": "材料清单与份数",
    "type": "array",
    "minItems": 1,
    "maxItems": 40,
    "items": {
     "title": "材料",
     "type": "object",
     "properties": {
      "name": {
       "title": "材料名称",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 80
      },
      "paperCopies": {
       "title": "纸质份数",
       "description": "不要纸质的，填0",
       "type": "integer",
       "minimum": 0,
       "maximum": 20,
       "x-unit": "份"
      },
      "electronic": {
       "title": "要电子版",
       "type": "boolean"
      },
      "format": {
       "title": "格式要求",
       "description": "如：签字盖章，A4纸双面打印",
       "type": "string",
       "minLength": 1,
       "maxLength": 60
      }
     },
     "required": [
      "name",
      "paperCopies",
      "electronic"
     ]
    },
    "x-clause": [
     "C21"
    ]
   },
   "deadlines": {
    "title": "县区截止、市级截止",
    "description": "截止日期当日仍可报送",
    "type": "object",
    "properties": {
     "county": {
      "title": "县区截止日期",
      "description": "县区报所在市的最后一日",
      "type": "string",
      "format": "date"
     },
     "city": {
      "title": "市级截止日期",
      "description": "各市报省厅的最后一日",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "county",
     "city"
    ],
    "x-rules": [
     {
      "rule": "dates-ordered",
      "earlier": "county",
      "later": "city"
     }
    ],
    "x-clause": [
     "C18",
     "C21",
     "C22"
    ]
   },
   "channel": {
    "title": "报送方式与地址",
    "type": "object",
    "properties": {
     "system": {
      "title": "申报系统",
      "description": "网上填报的系统名称，没有的不填",
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "address": {
      "title": "邮寄地址",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "email": {
      "title": "电子邮箱",
      "type": "string",
      "x-code": true,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
      "x-message": "电子邮箱的写法不对，请写成 gongxin@shandong.cn 的样子"
     }
    },
    "required": [
     "address"
    ],
    "x-clause": [
     "C18"
    ]
   },
   "contacts": {
    "title": "联系人及电话",
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "items": {
     "title": "联系人",
     "type": "object",
     "properties": {
      "office": {
       "title": "处室",
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
      }
     },
     "required": [
      "office",
      "phone"
     ]
    },
    "x-clause": [
     "C18"
    ]
   }
  },
  "required": [
   "kind",
   "issuerMark",
   "mainTo",
   "signature",
   "date",
   "round",
   "basis",
   "categories",
   "materials",
   "deadlines",
   "channel",
   "contacts"
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
    "list": "conditionText",
    "by": "no"
   },
   {
    "rule": "enum-order",
    "list": "quotas",
    "by": "cityCode",
    "repeats": true
   },
   {
    "rule": "unique",
    "list": "quotas",
    "by": [
     "cityCode",
     "category"
    ]
   },
   {
    "rule": "dates-ordered",
    "earlier": "date",
    "later": "deadlines.county"
   }
  ]
 }
}, check };
