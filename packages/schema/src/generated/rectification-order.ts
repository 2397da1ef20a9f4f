// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { rectificationOrder as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...{
 "kind": "rectification-order",
 "title": "责令整改通知",
 "family": "document",
 "version": "1",
 "schema": {
  "title": "责令整改通知",
  "description": "年度综合评价不达标或者未提供总结报告的示范区，责令限期整改",
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
    "x-message": "责令整改的文种是通知，请填“通知”"
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
    "maxItems": 1,
    "uniqueItems": true,
    "items": {
     "title": "市工业和信息化局",
     "description": "部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）",
     "type": "string",
     "minLength": 2,
     "maxLength": 60,
     "pattern": "^(?!各市)",
     "x-message": "整改通知针对一个示范区，主送机关请写所在市的工业和信息化局，如：济南市工业和信息化局"
    },
    "x-clause": [
     "C18",
     "C28"
    ],
    "minItems": 1,
    "x-message": "整改通知只发给示范区所在市的工业和信息化局，主送机关请写一个市局；县（市、区）人民政府可以列为抄送机关"
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
   "basis": {
    "title": "依据文件",
    "description": "实施方案的标题和发文字号；综合评价通报等其他文件写在事实中",
    "type": "array",
    "minItems": 1,
    "maxItems": 1,
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
   "target": {
    "title": "被整改示范区",
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
   "facts": {
    "title": "事由、事实、依据",
    "type": "object",
    "properties": {
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
     },
     "facts": {
      "title": "事实",
      "description": "写明评价年度、结果及其文件，或者应当报送总结报告的日期和催报情况",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "pattern": "^(?!.*不合格)",
      "x-message": "实施方案和综合评价通报的用语是“不达标”，请将事实中的“不合格”改为“不达标”"
     },
     "clauseText": {
      "title": "依据条款",
      "description": "实施方案的原文；不填时引用“年度综合评价不达标或未提供发展情况总结报告的，责令整改”一款",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "pattern": "责令整改",
      "x-message": "依据条款请照抄实施方案中“责令整改”一款的原文，或者不填",
      "x-clause": [
       "C39"
      ]
     }
    },
    "required": [
     "reason",
     "facts"
    ],
    "x-clause": [
     "C39"
    ]
   },
   "items": {
    "title": "整改事项与标准",
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
      "problem": {
       "title": "存在问题",
       "description": "一句话，用作该项的标题",
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      },
      "requirement": {
       "title": "整改要求",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 500
      },
      "standard": {
       "title": "达标标准",
       "description": "一段完整的话，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 500
      }
     },
     "required": [
      "no",
      "problem",
      "requirement",
      "standard"
     ]
    },
    "x-clause": [
     "C39"
    ]
   },
   "deadline": {
    "title": "整改期限",
    "description": "方案未规定期限，由本通知确定",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C39"
    ]
   },
   "reportTo": {
    "title": "报告报送对象与方式",
    "type": "object",
    "properties": {
     "organ": {
      "title": "报送机关",
      "description": "全称或者规范化简称，末尾不写标点",
      "type": "string",
      "minLength": 2,
      "maxLength": 60,
      "pattern": "[^，。；：、,.;:]$",
      "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
     },
     "via": {
      "title": "审核转报的市局",
      "description": "部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）",
      "type": "string",
      "maxLength": 60,
      "pattern": "^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$",
      "x-message": "主送机关请写市工业和信息化局，如：济南市工业和信息化局；部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）"
     },
     "date": {
      "title": "报送截止日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "organ",
     "via",
     "date"
    ],
    "x-clause": [
     "C34",
     "C39"
    ]
   },
   "consequence": {
    "title": "逾期后果",
    "description": "不填时写“整改后仍未达标的，公告退出”",
    "type": "string",
    "minLength": 1,
    "maxLength": 1000,
    "x-clause": [
     "C40"
    ]
   },
   "contact": {
    "title": "联系方式",
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
   "target",
   "facts",
   "items",
   "deadline",
   "reportTo"
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
    "rule": "named-in",
    "field": "reportTo.via",
    "in": "mainTo"
   },
   {
    "rule": "dates-ordered",
    "earlier": "date",
    "later": "deadline"
   },
   {
    "rule": "dates-ordered",
    "earlier": "date",
    "later": "reportTo.date"
   },
   {
    "rule": "organs-of-area",
    "organs": "mainTo",
    "area": "target.areaName",
    "tier": "city"
   },
   {
    "rule": "until",
    "fields": [
     "reportTo.date"
    ],
    "limit": "deadline"
   }
  ],
  "conditions": [
   {
    "if": {
     "required": [
      "basis"
     ]
    },
    "then": {
     "properties": {
      "basis": {
       "maxItems": 1,
       "contains": {
        "properties": {
         "title": {
          "pattern": "实施方案"
         }
        },
        "required": [
         "title"
        ]
       }
      }
     }
    },
    "x-field": "basis",
    "x-message": "依据文件只写实施方案一个，条款引自实施方案；其他文件请写在事实中"
   },
   {
    "if": {
     "properties": {
      "facts": {
       "properties": {
        "reason": {
         "const": "noReport"
        }
       },
       "required": [
        "reason"
       ]
      }
     },
     "required": [
      "facts"
     ]
    },
    "then": {
     "properties": {
      "facts": {
       "properties": {
        "facts": {
         "pattern": "^(?!.*(评价(结果|等次)|等次为|不达标))"
        }
       }
      }
     }
    },
    "x-field": "facts.facts",
    "x-message": "整改事由只是未提供总结报告，事实中却写了评价等次，两者不相符，请改正事由，或者删去事实中的评价等次"
   }
  ]
 }
}, check };
