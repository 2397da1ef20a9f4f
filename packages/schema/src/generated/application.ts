// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "application",
 "title": "示范区申报书",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "properties": {
      "cover": {
       "properties": {
        "category": {
         "const": "manufacturing"
        }
       },
       "required": [
        "category"
       ]
      }
     },
     "required": [
      "cover"
     ]
    },
    "then": {
     "required": [
      "manufacturing"
     ]
    },
    "else": {
     "properties": {
      "manufacturing": false
     }
    }
   },
   {
    "if": {
     "properties": {
      "cover": {
       "properties": {
        "category": {
         "const": "traditional"
        }
       },
       "required": [
        "category"
       ]
      }
     },
     "required": [
      "cover"
     ]
    },
    "then": {
     "required": [
      "traditional"
     ]
    },
    "else": {
     "properties": {
      "traditional": false
     }
    }
   },
   {
    "if": {
     "properties": {
      "cover": {
       "properties": {
        "category": {
         "const": "foundation"
        }
       },
       "required": [
        "category"
       ]
      }
     },
     "required": [
      "cover"
     ]
    },
    "then": {
     "required": [
      "foundation"
     ]
    },
    "else": {
     "properties": {
      "foundation": false
     }
    }
   }
  ],
  "title": "示范区申报书",
  "description": "县（市、区）和省级及以上开发区申报工业经济高质量发展示范区",
  "type": "object",
  "x-book": {
   "title": [
    "山东省工业经济高质量发展",
    "示范区申报书"
   ],
   "issuedBy": "山东省工业和信息化厅制",
   "commitment": {
    "title": "申报材料真实性承诺书",
    "lead": "我单位自愿申报山东省工业经济高质量发展示范区，对申报材料的真实性、合规性负责，现郑重承诺如下：",
    "statements": [
     "申报材料及其附件真实、准确、完整，数据来源合法。",
     "符合国家和地方有关法律法规、产业政策和规划要求。",
     "近三年未发生重大及以上生产安全事故、Ⅱ级及以上突发环境事件。",
     "申报材料不含国家秘密，不侵犯他人商业秘密。",
     "接受各级工业和信息化部门的审核、核验和社会监督。",
     "如有虚假、隐瞒，自愿退出申报并承担一切责任。"
    ],
    "sign": [
     {
      "label": "统一社会信用代码",
      "field": "/applicant/uscc"
     },
     {
      "label": "主要负责人（签字）"
     },
     {
      "label": "申报单位（盖章）",
      "field": "/cover/applicantName"
     },
     {
      "label": "承诺日期"
     }
    ]
   }
  },
  "x-sections": [
   {
    "key": "cover",
    "title": "封面",
    "fields": [
     "cover"
    ]
   },
   {
    "key": "applicant",
    "title": "一、申报主体",
    "fields": [
     "applicant"
    ]
   },
   {
    "key": "area",
    "title": "二、区域与用地",
    "fields": [
     "area"
    ]
   },
   {
    "key": "economy",
    "title": "三、产业发展质效",
    "fields": [
     "economy"
    ],
    "note": "三年数据由统计部门核定；没有数据的年度写明原因，不填0"
   },
   {
    "key": "leadingIndustries",
    "title": "四、主导产业",
    "fields": [
     "leadingIndustries"
    ]
   },
   {
    "key": "chain",
    "title": "五、产业协同",
    "fields": [
     "chain"
    ]
   },
   {
    "key": "innovation",
    "title": "六、技术创新",
    "fields": [
     "innovation"
    ]
   },
   {
    "key": "digital",
    "title": "七、两化融合",
    "fields": [
     "digital"
    ]
   },
   {
    "key": "brand",
    "title": "八、品牌与管理",
    "fields": [
     "brand"
    ]
   },
   {
    "key": "green",
    "title": "九、绿色发展",
    "fields": [
     "green"
    ]
   },
   {
    "key": "policy",
    "title": "十、政策支持",
    "fields": [
     "policy"
    ]
   },
   {
    "key": "compliance",
    "title": "十一、守法合规",
    "fields": [
     "compliance"
    ]
   },
   {
    "key": "category",
    "title": "十二、类别专项",
    "fields": [
     "manufacturing",
     "traditional",
     "foundation"
    ],
    "note": "只填所申报类别的一部分"
   },
   {
    "key": "narrative",
    "title": "十三、申报报告正文",
    "fields": [
     "narrative"
    ]
   },
   {
    "key": "attachments",
    "title": "十四、佐证材料",
    "fields": [
     "attachments"
    ]
   }
  ],
  "properties": {
   "cover": {
    "title": "封面",
    "type": "object",
    "properties": {
     "roundYear": {
      "title": "申报年度",
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099,
      "x-unit": "年",
      "readOnly": true,
      "x-from": "round",
      "x-clause": [
       "C18",
       "C21"
      ]
     },
     "batchName": {
      "title": "申报批次",
      "description": "如：第四批",
      "type": "string",
      "minLength": 1,
      "maxLength": 20,
      "x-from": "round",
      "x-clause": [
       "C30"
      ]
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
     "zoneTitle": {
      "title": "示范区名称",
      "description": "如：山东省制造业高质量发展示范区（历下区）",
      "type": "string",
      "minLength": 4,
      "maxLength": 80,
      "x-clause": [
       "C3",
       "C5"
      ],
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "text(\"山东省\", choose(category, \"manufacturing\", \"制造业高质量发展示范区\", choose(category, \"traditional\", \"传统产业转型升级示范区\", \"产业基础能力提升示范区\")), \"（\", choose(/applicant.areaType, \"nationalDevZone\", without(applicantName, \"管理委员会\", \"管委会\"), choose(/applicant.areaType, \"provincialDevZone\", without(applicantName, \"管理委员会\", \"管委会\"), division(/applicant.divisionCode))), \"）\")"
     },
     "applicantName": {
      "title": "申报单位（盖章）",
      "description": "县（市、区）人民政府或者开发区管理委员会全称",
      "type": "string",
      "minLength": 2,
      "maxLength": 60,
      "pattern": "[^，。；：、,.;:]$",
      "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上",
      "x-clause": [
       "C19",
       "C20"
      ]
     },
     "recommenderName": {
      "title": "推荐单位",
      "description": "设区的市工业和信息化局",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-from": "city",
      "x-clause": [
       "C22"
      ]
     },
     "filledOn": {
      "title": "填报日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date",
      "x-clause": [
       "C19"
      ]
     }
    },
    "required": [
     "roundYear",
     "category",
     "applicantName",
     "recommenderName",
     "filledOn"
    ]
   },
   "applicant": {
    "conditions": [
     {
      "if": {
       "properties": {
        "areaType": {
         "enum": [
          "county",
          "countyCity",
          "district"
         ]
        }
       },
       "required": [
        "areaType"
       ]
      },
      "then": {
       "required": [
        "divisionCode"
       ],
       "properties": {
        "devZoneCode": false,
        "devZoneApprover": false,
        "devZoneApproval": false
       }
      }
     },
     {
      "if": {
       "properties": {
        "areaType": {
         "enum": [
          "nationalDevZone",
          "provincialDevZone"
         ]
        }
       },
       "required": [
        "areaType"
       ]
      },
      "then": {
       "required": [
        "devZoneCode",
        "devZoneApprover",
        "devZoneApproval"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "areaType": {
         "const": "nationalDevZone"
        }
       },
       "required": [
        "areaType"
       ]
      },
      "then": {
       "properties": {
        "devZoneApprover": {
         "enum": [
          "国务院"
         ]
        }
       }
      },
      "x-field": "devZoneApprover",
      "x-message": "国家级开发区由国务院批准设立，请核对区域类型和批准机关"
     },
     {
      "if": {
       "properties": {
        "areaType": {
         "const": "provincialDevZone"
        }
       },
       "required": [
        "areaType"
       ]
      },
      "then": {
       "properties": {
        "devZoneApprover": {
         "enum": [
          "省人民政府"
         ]
        }
       }
      },
      "x-field": "devZoneApprover",
      "x-message": "省级开发区由省人民政府批准设立，请核对区域类型和批准机关"
     }
    ],
    "title": "申报主体",
    "type": "object",
    "properties": {
     "areaType": {
      "title": "区域类型",
      "type": "string",
      "enum": [
       "county",
       "countyCity",
       "district",
       "nationalDevZone",
       "provincialDevZone"
      ],
      "x-enum-labels": {
       "county": "县",
       "countyCity": "县级市",
       "district": "市辖区",
       "nationalDevZone": "国家级开发区",
       "provincialDevZone": "省级开发区"
      },
      "x-clause": [
       "C4"
      ]
     },
     "divisionCode": {
      "title": "行政区划代码",
      "description": "县（市、区）的名称或者6位代码；开发区填所在县（市、区）的，可以不填",
      "type": "string",
      "x-code": true,
      "format": "division",
      "x-clause": [
       "C4"
      ]
     },
     "devZoneCode": {
      "title": "开发区代码",
      "description": "《中国开发区审核公告目录》中的代码，如：G371001；目录中没有的，填批准机关给的编号",
      "type": "string",
      "minLength": 1,
      "maxLength": 20,
      "x-code": true,
      "x-clause": [
       "C4"
      ]
     },
     "devZoneApprover": {
      "title": "开发区批准机关",
      "type": "string",
      "enum": [
       "国务院",
       "省人民政府"
      ],
      "x-clause": [
       "C4"
      ]
     },
     "devZoneApproval": {
      "title": "开发区批准文号及日期",
      "type": "object",
      "properties": {
       "docNo": {
        "title": "批准文号",
        "description": "一行文字，不换行",
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "date": {
        "title": "批准日期",
        "description": "写成 2026-01-05 的样子",
        "type": "string",
        "format": "date"
       },
       "scan": {
        "title": "批文扫描件",
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
       "docNo",
       "date"
      ],
      "x-clause": [
       "C4"
      ]
     },
     "cityCode": {
      "title": "所属市",
      "description": "设区的市的名称或者6位代码（GB/T 2260），如：济南市，370100",
      "type": "string",
      "x-code": true,
      "format": "city-code",
      "x-clause": [
       "C19",
       "C22"
      ]
     },
     "overlaps": {
      "title": "与本区域地理重叠的申报主体",
      "type": "array",
      "maxItems": 20,
      "uniqueItems": true,
      "items": {
       "title": "区划或者开发区代码",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 20
      },
      "description": "与本区域地理重叠的县区、开发区代码，如开发区在县内",
      "x-clause": [
       "C4",
       "C9"
      ]
     },
     "uscc": {
      "title": "统一社会信用代码",
      "description": "18位，末位为校验码（GB 32100）",
      "type": "string",
      "x-code": true,
      "format": "uscc",
      "x-clause": [
       "C20"
      ]
     },
     "leader": {
      "title": "主要负责人",
      "type": "object",
      "properties": {
       "name": {
        "title": "姓名",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "title": {
        "title": "职务",
        "description": "一行文字，不换行",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       }
      },
      "required": [
       "name",
       "title"
      ],
      "x-clause": [
       "C20"
      ]
     },
     "deputy": {
      "title": "分管负责人",
      "type": "object",
      "properties": {
       "name": {
        "title": "姓名",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "title": {
        "title": "职务",
        "description": "一行文字，不换行",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "phone": {
        "title": "办公电话",
        "type": "string",
        "x-code": true,
        "pattern": "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",
        "x-message": "请写区号和号码，如：0531-51782345"
       }
      },
      "required": [
       "name",
       "title",
       "phone"
      ],
      "x-clause": [
       "C19"
      ]
     },
     "leadDept": {
      "title": "牵头部门",
      "description": "一般为县（市、区）工业和信息化局",
      "type": "string",
      "minLength": 2,
      "maxLength": 60,
      "pattern": "[^，。；：、,.;:]$",
      "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上",
      "x-clause": [
       "C19"
      ]
     },
     "contact": {
      "title": "联系人",
      "type": "object",
      "properties": {
       "name": {
        "title": "姓名",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "title": {
        "title": "职务",
        "description": "一行文字，不换行",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "mobile": {
        "title": "手机号码",
        "description": "只供工作联系，不在公开的文书中印出",
        "type": "string",
        "x-code": true,
        "pattern": "^1\\d{10}$",
        "x-message": "请填写11位手机号码"
       },
       "office": {
        "title": "办公电话",
        "type": "string",
        "x-code": true,
        "pattern": "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",
        "x-message": "请写区号和号码，如：0531-51782345"
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
       "name",
       "title",
       "mobile",
       "office"
      ],
      "x-clause": [
       "C19"
      ]
     },
     "address": {
      "title": "通讯地址及邮编",
      "type": "object",
      "properties": {
       "text": {
        "title": "通讯地址",
        "description": "一行文字，不换行",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
       },
       "postcode": {
        "title": "邮政编码",
        "type": "string",
        "x-code": true,
        "pattern": "^\\d{6}$",
        "x-message": "邮政编码是6位数字，如：250011"
       }
      },
      "required": [
       "text",
       "postcode"
      ],
      "x-clause": [
       "C19"
      ]
     },
     "honours": {
      "title": "已获国家级、省级称号",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "称号",
       "type": "object",
       "properties": {
        "name": {
         "title": "称号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级"
         ]
        },
        "date": {
         "title": "授予日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        },
        "docNo": {
         "title": "文号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        }
       },
       "required": [
        "name",
        "level",
        "date"
       ]
      },
      "x-clause": [
       "C3"
      ]
     },
     "heldCategories": {
      "title": "本区域已有示范区类别",
      "type": "array",
      "minItems": 0,
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
       }
      },
      "readOnly": true,
      "x-from": "register",
      "description": "由省工业和信息化厅受理时按示范区名录填写，申报单位不填",
      "x-clause": [
       "C30",
       "C37"
      ]
     }
    },
    "required": [
     "areaType",
     "cityCode",
     "uscc",
     "leader",
     "deputy",
     "leadDept",
     "contact",
     "address"
    ],
    "x-rules": [
     {
      "rule": "in-city",
      "county": "divisionCode",
      "city": "cityCode"
     }
    ]
   },
   "area": {
    "title": "区域与用地",
    "type": "object",
    "properties": {
     "totalArea": {
      "title": "行政区域（开发区）面积",
      "type": "number",
      "x-decimals": 2,
      "exclusiveMinimum": 0,
      "x-unit": "平方公里",
      "x-clause": [
       "C3"
      ]
     },
     "population": {
      "title": "年末常住人口",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "万人",
      "x-clause": [
       "C3"
      ]
     },
     "plannedIndustrialLand": {
      "title": "规划工业用地面积",
      "type": "number",
      "minimum": 0,
      "x-decimals": 2,
      "x-unit": "亩",
      "x-clause": [
       "C10"
      ]
     },
     "builtIndustrialLand": {
      "title": "已供（建成）工业用地面积",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "年末实际供应并建成的工业用地，是各项亩均指标的分母",
      "x-unit": "亩",
      "x-clause": [
       "C10"
      ]
     },
     "parks": {
      "title": "主体园区",
      "type": "array",
      "minItems": 1,
      "maxItems": 30,
      "items": {
       "title": "园区",
       "type": "object",
       "properties": {
        "name": {
         "title": "园区名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级",
          "市级",
          "县级"
         ],
         "x-width": 6
        },
        "area": {
         "type": "number",
         "minimum": 0,
         "x-unit": "平方公里",
         "x-decimals": 2,
         "title": "规划面积",
         "x-width": 8
        },
        "builtArea": {
         "type": "number",
         "minimum": 0,
         "x-unit": "平方公里",
         "x-decimals": 2,
         "title": "建成面积",
         "x-width": 8
        },
        "leadIndustry": {
         "title": "主导产业",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        }
       },
       "required": [
        "name",
        "level",
        "area",
        "builtArea",
        "leadIndustry"
       ],
       "x-rules": [
        {
         "rule": "compare",
         "left": "builtArea",
         "op": "<=",
         "right": "area"
        }
       ]
      },
      "x-clause": [
       "C13"
      ]
     },
     "plotRatio": {
      "title": "工业用地平均容积率",
      "type": "number",
      "minimum": 0,
      "maximum": 10,
      "x-decimals": 2,
      "description": "建筑面积÷用地面积",
      "x-clause": [
       "C10"
      ]
     },
     "investIntensity": {
      "title": "单位工业用地固定资产投资强度",
      "type": "number",
      "minimum": 0,
      "x-decimals": 2,
      "x-unit": "万元/亩",
      "x-clause": [
       "C10"
      ]
     },
     "layoutMap": {
      "title": "空间布局图",
      "description": "标出主体园区、主导产业和重点企业的位置；图片或者PDF",
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
      ],
      "x-clause": [
       "C2",
       "C11"
      ]
     }
    },
    "required": [
     "totalArea",
     "population",
     "plannedIndustrialLand",
     "builtIndustrialLand",
     "parks",
     "layoutMap"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "id": "R21",
      "left": "builtIndustrialLand",
      "op": "<=",
      "right": "plannedIndustrialLand"
     },
     {
      "rule": "compare",
      "id": "R21",
      "left": "plannedIndustrialLand",
      "op": "<=",
      "right": "totalArea * 1500"
     },
     {
      "rule": "compare",
      "left": "population",
      "op": ">",
      "right": "0"
     },
     {
      "rule": "compare",
      "left": "builtIndustrialLand",
      "op": ">",
      "right": "0"
     }
    ]
   },
   "economy": {
    "title": "产业发展质效",
    "type": "object",
    "properties": {
     "gdp": {
      "title": "地区生产总值",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "开发区没有这项统计的，可以空着并在说明中写明原因",
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "scaleCount": {
      "title": "规模以上工业企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "description": "年主营业务收入2000万元及以上的工业法人单位",
      "x-unit": "户",
      "x-clause": [
       "C10"
      ]
     },
     "scaleOutput": {
      "title": "规模以上工业总产值",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "当年价格",
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "scaleRevenue": {
      "title": "规模以上工业营业收入",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "scaleValueAdded": {
      "title": "规模以上工业增加值",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "当年价格；统计部门只公布增速的，可以空着并在说明中写明原因",
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "scaleValueAddedGrowth": {
      "title": "规模以上工业增加值增速",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 1,
      "description": "按可比价格，照统计部门公布的数填写，不由系统计算",
      "x-unit": "%",
      "x-clause": [
       "C10"
      ]
     },
     "scaleProfit": {
      "title": "规模以上工业利润总额",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "亏损填负数",
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "profitMargin": {
      "title": "营业收入利润率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "scaleProfit / scaleRevenue * 100",
      "x-decimals": 2,
      "x-unit": "%",
      "x-clause": [
       "C10"
      ]
     },
     "industrialTax": {
      "title": "工业税收（实缴）",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "当年实缴入库数",
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "scaleEmployees": {
      "title": "规模以上工业平均用工人数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "description": "全年平均人数，不是年末人数",
      "x-unit": "人",
      "x-clause": [
       "C10"
      ]
     },
     "labourProductivity": {
      "title": "全员劳动生产率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "scaleValueAdded * 10000 / scaleEmployees",
      "x-decimals": 2,
      "x-rule-id": "R11",
      "x-unit": "万元/人",
      "x-clause": [
       "C10"
      ]
     },
     "taxPerMu": {
      "title": "亩均税收",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "industrialTax * 10000 / /area.builtIndustrialLand",
      "x-decimals": 2,
      "x-rule-id": "R12",
      "x-unit": "万元/亩",
      "x-clause": [
       "C10"
      ]
     },
     "revenuePerMu": {
      "title": "亩均营业收入",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "scaleRevenue * 10000 / /area.builtIndustrialLand",
      "x-decimals": 2,
      "x-unit": "万元/亩",
      "x-clause": [
       "C10"
      ]
     },
     "industrialInvest": {
      "title": "工业投资",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C10",
       "C11"
      ]
     },
     "techReformInvest": {
      "title": "工业技术改造投资",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "hiTechShare": {
      "title": "高新技术产业产值占规上工业总产值比重",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C10",
       "C12"
      ]
     },
     "emergingShare": {
      "title": "战略性新兴产业产值占比",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C6"
      ]
     },
     "tradeTotal": {
      "title": "进出口总额",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "exportTotal": {
      "title": "出口额",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "leadOutput": {
      "title": "主导产业合计产值",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "各主导产业产值之和",
      "x-unit": "亿元",
      "x-clause": [
       "C10"
      ]
     },
     "leadShare": {
      "title": "主导产业产值占规上工业比重",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "leadOutput / scaleOutput * 100",
      "x-decimals": 2,
      "x-clause": [
       "C6",
       "C7",
       "C10"
      ]
     },
     "statSource": {
      "title": "数据来源与核定单位",
      "type": "object",
      "properties": {
       "dept": {
        "title": "核定单位",
        "description": "一般为县（市、区）统计局",
        "type": "string",
        "minLength": 2,
        "maxLength": 60,
        "pattern": "[^，。；：、,.;:]$",
        "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
       },
       "confirmedBy": {
        "title": "核定人",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "date": {
        "title": "核定日期",
        "description": "写成 2026-01-05 的样子",
        "type": "string",
        "format": "date"
       },
       "seal": {
        "title": "盖章确认页",
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
       "confirmedBy",
       "date"
      ],
      "x-clause": [
       "C20"
      ]
     }
    },
    "required": [
     "gdp",
     "scaleCount",
     "scaleOutput",
     "scaleRevenue",
     "scaleValueAdded",
     "scaleValueAddedGrowth",
     "scaleProfit",
     "industrialTax",
     "scaleEmployees",
     "industrialInvest",
     "techReformInvest",
     "hiTechShare",
     "emergingShare",
     "tradeTotal",
     "exportTotal",
     "leadOutput",
     "statSource"
    ],
    "x-clause": [
     "C10"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "id": "R1",
      "left": "leadOutput",
      "op": "=",
      "right": "sum(/leadingIndustries.output)",
      "tolerance": 0.01
     },
     {
      "rule": "compare",
      "id": "R2",
      "left": "leadOutput",
      "op": "<=",
      "right": "scaleOutput"
     },
     {
      "rule": "compare",
      "id": "R3",
      "left": "scaleValueAdded",
      "op": "<=",
      "right": "scaleOutput"
     },
     {
      "rule": "compare",
      "id": "R7",
      "left": "techReformInvest",
      "op": "<=",
      "right": "industrialInvest"
     },
     {
      "rule": "compare",
      "id": "R8",
      "left": "exportTotal",
      "op": "<=",
      "right": "tradeTotal"
     },
     {
      "rule": "compare",
      "left": "scaleEmployees",
      "op": ">",
      "right": "0"
     },
     {
      "rule": "compare",
      "left": "scaleValueAddedGrowth",
      "op": ">=",
      "right": "-100"
     },
     {
      "rule": "compare",
      "left": "scaleValueAddedGrowth",
      "op": "<=",
      "right": "500"
     }
    ]
   },
   "leadingIndustries": {
    "type": "array",
    "minItems": 1,
    "maxItems": 3,
    "items": {
     "conditions": [
      {
       "if": {
        "required": [
         "provinceShare"
        ]
       },
       "then": {
        "required": [
         "rankSource"
        ]
       }
      },
      {
       "if": {
        "required": [
         "provinceRank"
        ]
       },
       "then": {
        "required": [
         "rankSource"
        ]
       }
      },
      {
       "if": {
        "required": [
         "marketShare"
        ]
       },
       "then": {
        "required": [
         "rankSource"
        ]
       }
      }
     ],
     "title": "主导产业",
     "type": "object",
     "properties": {
      "name": {
       "title": "主导产业名称",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-clause": [
        "C6",
        "C7",
        "C8",
        "C10"
       ]
      },
      "direction": {
       "title": "类别内产业方向",
       "type": "string",
       "enum": [
        "新一代信息技术",
        "高端装备",
        "新能源新材料",
        "高端化工",
        "现代轻工纺织",
        "其他战略性新兴产业",
        "其他十强产业",
        "机械",
        "轻工",
        "化工",
        "纺织",
        "建材",
        "冶金",
        "其他",
        "基础零部件（元器件）",
        "基础材料",
        "基础工艺及装备",
        "工业基础软件",
        "产业技术基础"
       ],
       "description": "按所申报的类别选择",
       "x-clause": [
        "C6",
        "C7",
        "C8"
       ]
      },
      "gb4754": {
       "title": "国民经济行业代码",
       "type": "array",
       "minItems": 1,
       "maxItems": 20,
       "uniqueItems": true,
       "items": {
        "title": "行业代码",
        "description": "GB/T 4754的2至4位数字，如：3511；可以带门类字母",
        "type": "string",
        "x-code": true,
        "format": "gb4754"
       },
       "description": "GB/T 4754的2至4位数字，如：3511",
       "x-clause": [
        "C10"
       ]
      },
      "output": {
       "title": "产值",
       "type": "array",
       "minItems": 3,
       "maxItems": 3,
       "x-series": 3,
       "items": {
        "conditions": [
         {
          "if": {
           "properties": {
            "value": {
             "const": null
            }
           },
           "required": [
            "value"
           ]
          },
          "then": {
           "required": [
            "note"
           ]
          },
          "x-field": "value",
          "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
         }
        ],
        "title": "年度数据",
        "type": "object",
        "properties": {
         "year": {
          "title": "年度",
          "type": "integer",
          "minimum": 2000,
          "maximum": 2099,
          "x-unit": "年"
         },
         "value": {
          "title": "数值",
          "type": [
           "number",
           "null"
          ],
          "minimum": 0
         },
         "note": {
          "title": "说明",
          "description": "没有数值的写明原因，变动较大的写明情况",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        },
        "required": [
         "year",
         "value"
        ]
       },
       "x-decimals": 2,
       "x-unit": "亿元",
       "x-clause": [
        "C10"
       ]
      },
      "revenue": {
       "title": "营业收入",
       "type": "array",
       "minItems": 3,
       "maxItems": 3,
       "x-series": 3,
       "items": {
        "conditions": [
         {
          "if": {
           "properties": {
            "value": {
             "const": null
            }
           },
           "required": [
            "value"
           ]
          },
          "then": {
           "required": [
            "note"
           ]
          },
          "x-field": "value",
          "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
         }
        ],
        "title": "年度数据",
        "type": "object",
        "properties": {
         "year": {
          "title": "年度",
          "type": "integer",
          "minimum": 2000,
          "maximum": 2099,
          "x-unit": "年"
         },
         "value": {
          "title": "数值",
          "type": [
           "number",
           "null"
          ],
          "minimum": 0
         },
         "note": {
          "title": "说明",
          "description": "没有数值的写明原因，变动较大的写明情况",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        },
        "required": [
         "year",
         "value"
        ]
       },
       "x-decimals": 2,
       "x-unit": "亿元",
       "x-clause": [
        "C10"
       ]
      },
      "profit": {
       "title": "利润",
       "type": "array",
       "minItems": 3,
       "maxItems": 3,
       "x-series": 3,
       "items": {
        "conditions": [
         {
          "if": {
           "properties": {
            "value": {
             "const": null
            }
           },
           "required": [
            "value"
           ]
          },
          "then": {
           "required": [
            "note"
           ]
          },
          "x-field": "value",
          "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
         }
        ],
        "title": "年度数据",
        "type": "object",
        "properties": {
         "year": {
          "title": "年度",
          "type": "integer",
          "minimum": 2000,
          "maximum": 2099,
          "x-unit": "年"
         },
         "value": {
          "title": "数值",
          "type": [
           "number",
           "null"
          ]
         },
         "note": {
          "title": "说明",
          "description": "没有数值的写明原因，变动较大的写明情况",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        },
        "required": [
         "year",
         "value"
        ]
       },
       "x-decimals": 2,
       "description": "亏损填负数",
       "x-unit": "亿元",
       "x-clause": [
        "C10"
       ]
      },
      "scaleCount": {
       "title": "规上企业数",
       "type": "array",
       "minItems": 3,
       "maxItems": 3,
       "x-series": 3,
       "items": {
        "conditions": [
         {
          "if": {
           "properties": {
            "value": {
             "const": null
            }
           },
           "required": [
            "value"
           ]
          },
          "then": {
           "required": [
            "note"
           ]
          },
          "x-field": "value",
          "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
         }
        ],
        "title": "年度数据",
        "type": "object",
        "properties": {
         "year": {
          "title": "年度",
          "type": "integer",
          "minimum": 2000,
          "maximum": 2099,
          "x-unit": "年"
         },
         "value": {
          "title": "数值",
          "type": [
           "integer",
           "null"
          ],
          "minimum": 0
         },
         "note": {
          "title": "说明",
          "description": "没有数值的写明原因，变动较大的写明情况",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        },
        "required": [
         "year",
         "value"
        ]
       },
       "x-decimals": 0,
       "x-unit": "户",
       "x-clause": [
        "C10"
       ]
      },
      "employees": {
       "title": "从业人员",
       "type": "array",
       "minItems": 3,
       "maxItems": 3,
       "x-series": 3,
       "items": {
        "conditions": [
         {
          "if": {
           "properties": {
            "value": {
             "const": null
            }
           },
           "required": [
            "value"
           ]
          },
          "then": {
           "required": [
            "note"
           ]
          },
          "x-field": "value",
          "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
         }
        ],
        "title": "年度数据",
        "type": "object",
        "properties": {
         "year": {
          "title": "年度",
          "type": "integer",
          "minimum": 2000,
          "maximum": 2099,
          "x-unit": "年"
         },
         "value": {
          "title": "数值",
          "type": [
           "integer",
           "null"
          ],
          "minimum": 0
         },
         "note": {
          "title": "说明",
          "description": "没有数值的写明原因，变动较大的写明情况",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
         }
        },
        "required": [
         "year",
         "value"
        ]
       },
       "x-decimals": 0,
       "x-unit": "人",
       "x-clause": [
        "C10"
       ]
      },
      "provinceShare": {
       "title": "占全省同行业比重",
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "%",
       "x-decimals": 2,
       "x-clause": [
        "C10"
       ]
      },
      "provinceRank": {
       "title": "全省同行业位次",
       "type": "integer",
       "minimum": 1,
       "maximum": 999,
       "x-unit": "位",
       "x-clause": [
        "C10"
       ]
      },
      "marketShare": {
       "title": "国内市场占有率",
       "type": "number",
       "minimum": 0,
       "maximum": 100,
       "x-unit": "%",
       "x-decimals": 2,
       "x-clause": [
        "C10",
        "C14"
       ]
      },
      "rankSource": {
       "title": "占比和位次的数据来源",
       "description": "写明出处，如：山东省统计年鉴、行业协会证明；填写占比、位次或者市场占有率的，必须填写",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-clause": [
        "C10"
       ]
      },
      "products": {
       "title": "主要产品",
       "type": "array",
       "minItems": 1,
       "maxItems": 10,
       "items": {
        "title": "主要产品",
        "type": "object",
        "properties": {
         "name": {
          "title": "产品",
          "description": "一行文字，不换行",
          "type": "string",
          "minLength": 1,
          "maxLength": 60,
          "x-width": 14
         },
         "output": {
          "type": "number",
          "minimum": 0,
          "x-decimals": 2,
          "x-as-entered": true,
          "title": "年产量",
          "x-width": 8
         },
         "unit": {
          "title": "计量单位",
          "description": "一行文字，不换行",
          "type": "string",
          "minLength": 1,
          "maxLength": 10,
          "x-width": 6
         },
         "marketShare": {
          "type": "number",
          "minimum": 0,
          "maximum": 100,
          "x-unit": "%",
          "x-decimals": 2,
          "title": "国内市场占有率",
          "x-width": 8
         },
         "qualityLevel": {
          "title": "质量水平",
          "type": "string",
          "enum": [
           "国际领先",
           "国际先进",
           "国内领先",
           "国内先进",
           "省内领先"
          ],
          "x-width": 8
         }
        },
        "required": [
         "name"
        ]
       },
       "x-clause": [
        "C10",
        "C14"
       ]
      },
      "locationQuotient": {
       "title": "区位熵",
       "type": "number",
       "minimum": 0,
       "x-decimals": 2,
       "readOnly": true,
       "x-from": "register",
       "description": "由省工业和信息化厅按全省数据计算，申报单位不填",
       "x-clause": [
        "C10"
       ]
      },
      "techLevelNote": {
       "title": "技术水平说明",
       "description": "可以分段，每行一段",
       "type": "string",
       "minLength": 1,
       "maxLength": 500,
       "x-multiline": true,
       "x-clause": [
        "C10",
        "C12"
       ]
      }
     },
     "required": [
      "name",
      "direction",
      "gb4754",
      "output",
      "revenue",
      "profit",
      "scaleCount",
      "employees",
      "products"
     ],
     "x-rules": [
      {
       "rule": "compare",
       "left": "scaleCount",
       "op": "<=",
       "right": "/economy.scaleCount"
      },
      {
       "rule": "compare",
       "left": "employees",
       "op": "<=",
       "right": "/economy.scaleEmployees"
      },
      {
       "rule": "compare",
       "left": "output",
       "op": "<=",
       "right": "/economy.scaleOutput"
      }
     ]
    },
    "title": "主导产业",
    "description": "1至3个",
    "x-clause": [
     "C10"
    ]
   },
   "chain": {
    "title": "产业协同",
    "type": "object",
    "properties": {
     "leaders": {
      "title": "龙头骨干企业",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "title": "企业",
       "type": "object",
       "properties": {
        "name": {
         "title": "企业名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "uscc": {
         "title": "统一社会信用代码",
         "description": "18位，末位为校验码（GB 32100）",
         "type": "string",
         "x-code": true,
         "format": "uscc",
         "x-width": 18
        },
        "revenue": {
         "type": "number",
         "minimum": 0,
         "x-unit": "亿元",
         "x-decimals": 2,
         "title": "营业收入",
         "x-width": 8
        },
        "share": {
         "type": "number",
         "minimum": 0,
         "maximum": 100,
         "x-unit": "%",
         "x-decimals": 2,
         "title": "占规上工业营业收入比重",
         "x-width": 8
        },
        "role": {
         "title": "在产业链中的作用",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "localSuppliers": {
         "type": "integer",
         "minimum": 0,
         "x-unit": "户",
         "title": "本地配套企业",
         "x-width": 6
        }
       },
       "required": [
        "name",
        "uscc",
        "revenue",
        "share"
       ]
      },
      "x-clause": [
       "C11"
      ]
     },
     "chainMasters": {
      "title": "链主企业数（省级及以上）",
      "type": "integer",
      "minimum": 0,
      "x-unit": "户",
      "x-clause": [
       "C11"
      ]
     },
     "supplierCount": {
      "title": "配套企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C11"
      ]
     },
     "localSupplierCount": {
      "title": "其中本地配套企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C11"
      ]
     },
     "localSupplyRate": {
      "title": "龙头企业本地配套率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "description": "龙头企业从本区域采购的配套金额÷配套采购总额×100",
      "x-clause": [
       "C11"
      ]
     },
     "chainMap": {
      "title": "产业链环节与企业分布",
      "type": "array",
      "minItems": 3,
      "maxItems": 30,
      "items": {
       "title": "环节",
       "type": "object",
       "properties": {
        "stage": {
         "title": "环节",
         "type": "string",
         "enum": [
          "upstream",
          "midstream",
          "downstream"
         ],
         "x-enum-labels": {
          "upstream": "上游",
          "midstream": "中游",
          "downstream": "下游"
         },
         "x-width": 5
        },
        "products": {
         "title": "主要产品",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 100,
         "x-width": 16
        },
        "enterprises": {
         "title": "代表企业",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 200,
         "x-width": 20
        },
        "gap": {
         "title": "缺项和短板",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 100,
         "x-width": 12
        }
       },
       "required": [
        "stage",
        "products",
        "enterprises"
       ]
      },
      "x-clause": [
       "C11"
      ]
     },
     "projects": {
      "title": "在建及储备重点项目",
      "type": "array",
      "minItems": 1,
      "maxItems": 200,
      "items": {
       "title": "项目",
       "type": "object",
       "properties": {
        "name": {
         "title": "项目名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "investor": {
         "title": "投资主体",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "totalInvest": {
         "type": "number",
         "minimum": 0,
         "x-unit": "亿元",
         "x-decimals": 2,
         "title": "总投资",
         "x-width": 7
        },
        "annualInvest": {
         "type": "number",
         "minimum": 0,
         "x-unit": "亿元",
         "x-decimals": 2,
         "title": "当年计划投资",
         "x-width": 7
        },
        "stage": {
         "title": "阶段",
         "type": "string",
         "enum": [
          "reserve",
          "started",
          "building",
          "finished"
         ],
         "x-enum-labels": {
          "reserve": "储备",
          "started": "新开工",
          "building": "在建",
          "finished": "竣工"
         },
         "x-width": 5
        },
        "start": {
         "title": "开工日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        },
        "finish": {
         "title": "竣工日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        },
        "industry": {
         "title": "所属产业",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 40,
         "x-width": 9
        }
       },
       "required": [
        "name",
        "investor",
        "totalInvest",
        "stage",
        "start",
        "finish"
       ],
       "x-rules": [
        {
         "rule": "dates-ordered",
         "id": "R24",
         "earlier": "start",
         "later": "finish"
        },
        {
         "rule": "compare",
         "left": "annualInvest",
         "op": "<=",
         "right": "totalInvest"
        }
       ]
      },
      "x-clause": [
       "C11"
      ]
     },
     "projectInvestTotal": {
      "title": "项目总投资合计",
      "type": "number",
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "sum(projects.totalInvest)",
      "x-decimals": 2,
      "x-rule-id": "R15",
      "x-unit": "亿元",
      "x-clause": [
       "C11"
      ]
     },
     "fusionPlatforms": {
      "title": "大中小企业融通平台",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "平台",
       "type": "object",
       "properties": {
        "name": {
         "title": "平台名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级",
          "市级"
         ]
        },
        "serves": {
         "type": "integer",
         "minimum": 0,
         "x-unit": "户",
         "title": "服务企业数"
        }
       },
       "required": [
        "name",
        "level"
       ]
      },
      "x-clause": [
       "C11"
      ]
     },
     "alliances": {
      "title": "产业联盟或行业协会",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "联盟或者协会",
       "type": "object",
       "properties": {
        "name": {
         "title": "名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "members": {
         "type": "integer",
         "minimum": 0,
         "x-unit": "户",
         "title": "成员数"
        }
       },
       "required": [
        "name"
       ]
      },
      "x-clause": [
       "C11"
      ]
     },
     "regionalNote": {
      "title": "跨区域协作情况",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 1,
      "maxLength": 800,
      "x-multiline": true,
      "x-clause": [
       "C2",
       "C11"
      ]
     }
    },
    "required": [
     "leaders",
     "chainMasters",
     "supplierCount",
     "localSupplierCount",
     "localSupplyRate",
     "chainMap",
     "projects"
    ],
    "x-clause": [
     "C11"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "id": "R5",
      "left": "sum(leaders.share)",
      "op": "<=",
      "right": "100",
      "at": "leaders"
     },
     {
      "rule": "compare",
      "id": "R18",
      "left": "localSupplierCount",
      "op": "<=",
      "right": "supplierCount"
     },
     {
      "rule": "unique",
      "list": "leaders",
      "by": [
       "uscc"
      ]
     }
    ]
   },
   "innovation": {
    "title": "技术创新",
    "type": "object",
    "properties": {
     "rdSpend": {
      "title": "规上工业企业研发费用",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C12"
      ]
     },
     "rdIntensity": {
      "title": "研发投入强度（占营业收入）",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "rdSpend / /economy.scaleRevenue * 100",
      "x-decimals": 2,
      "x-rule-id": "R13",
      "description": "企业口径：研发费用占营业收入的比重",
      "x-unit": "%",
      "x-clause": [
       "C12"
      ]
     },
     "rdToGdp": {
      "title": "全社会 R&D 经费占 GDP 比重",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "description": "区域口径：全社会R&D经费占GDP的比重，与企业研发投入强度不是同一指标",
      "x-clause": [
       "C12"
      ]
     },
     "rdActiveShare": {
      "title": "有研发活动的规上企业占比",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C12"
      ]
     },
     "rdStaff": {
      "title": "研发人员",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "人",
      "x-clause": [
       "C12"
      ]
     },
     "validInventions": {
      "title": "有效发明专利数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "description": "年末有效数，是存量",
      "x-unit": "件",
      "x-clause": [
       "C12"
      ]
     },
     "grantedInventions": {
      "title": "当年发明专利授权数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "description": "当年授权数，是增量",
      "x-unit": "件",
      "x-clause": [
       "C12"
      ]
     },
     "inventionsPerRevenue": {
      "title": "每亿元营业收入有效发明专利数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "validInventions / /economy.scaleRevenue",
      "x-decimals": 2,
      "x-unit": "件/亿元",
      "x-clause": [
       "C12"
      ]
     },
     "hiTechEnterprises": {
      "title": "高新技术企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C12"
      ]
     },
     "nationalPlatforms": {
      "title": "国家级创新平台",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "description": "最后一年与创新平台清单中国家级的个数一致",
      "x-unit": "个",
      "x-clause": [
       "C12"
      ]
     },
     "provincialPlatforms": {
      "title": "省级创新平台",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "description": "最后一年与创新平台清单中省级的个数一致",
      "x-unit": "个",
      "x-clause": [
       "C12"
      ]
     },
     "platforms": {
      "title": "创新平台清单",
      "type": "array",
      "maxItems": 300,
      "items": {
       "title": "平台",
       "type": "object",
       "properties": {
        "name": {
         "title": "平台名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "企业技术中心",
          "制造业创新中心",
          "重点实验室",
          "工程研究中心",
          "技术创新中心",
          "工业设计中心",
          "其他"
         ],
         "x-width": 10
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级"
         ]
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "docNo": {
         "title": "批准文号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "date": {
         "title": "批准日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        }
       },
       "required": [
        "name",
        "kind",
        "level",
        "host"
       ]
      },
      "x-clause": [
       "C12"
      ]
     },
     "standards": {
      "title": "主导或参与制修订标准",
      "type": "array",
      "maxItems": 300,
      "items": {
       "title": "标准",
       "type": "object",
       "properties": {
        "no": {
         "title": "标准号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 40,
         "x-width": 12
        },
        "name": {
         "title": "标准名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "层级",
         "type": "string",
         "enum": [
          "国际",
          "国家",
          "行业",
          "地方",
          "团体"
         ],
         "x-width": 5
        },
        "role": {
         "title": "作用",
         "type": "string",
         "enum": [
          "主导",
          "参与"
         ],
         "x-width": 5
        },
        "date": {
         "title": "发布日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        }
       },
       "required": [
        "no",
        "name",
        "level",
        "role"
       ]
      },
      "x-clause": [
       "C12",
       "C14"
      ]
     },
     "awards": {
      "title": "科技奖励与重大成果",
      "type": "array",
      "maxItems": 100,
      "items": {
       "title": "奖励",
       "type": "object",
       "properties": {
        "name": {
         "title": "奖励名称和等级",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级"
         ]
        },
        "year": {
         "title": "年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        }
       },
       "required": [
        "name",
        "level",
        "year",
        "host"
       ]
      },
      "x-clause": [
       "C12"
      ]
     },
     "collaborations": {
      "title": "产学研合作项目",
      "type": "array",
      "maxItems": 100,
      "items": {
       "title": "项目",
       "type": "object",
       "properties": {
        "project": {
         "title": "项目名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "partner": {
         "title": "合作单位",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 14
        },
        "kind": {
         "title": "合作方式",
         "type": "string",
         "enum": [
          "联合攻关",
          "共建平台",
          "成果转化",
          "委托开发",
          "其他"
         ],
         "x-width": 7
        },
        "amount": {
         "type": "number",
         "minimum": 0,
         "x-unit": "万元",
         "x-decimals": 2,
         "title": "合同金额",
         "x-width": 8
        },
        "start": {
         "title": "开始日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        }
       },
       "required": [
        "project",
        "partner",
        "kind"
       ]
      },
      "x-clause": [
       "C12"
      ]
     },
     "firstSets": {
      "title": "首台（套）、首批次、首版次",
      "type": "array",
      "maxItems": 100,
      "items": {
       "title": "产品",
       "type": "object",
       "properties": {
        "name": {
         "title": "产品名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "首台（套）",
          "首批次",
          "首版次"
         ],
         "x-width": 7
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级"
         ]
        },
        "year": {
         "title": "认定年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        }
       },
       "required": [
        "name",
        "kind",
        "level",
        "year",
        "host"
       ]
      },
      "x-clause": [
       "C12"
      ]
     }
    },
    "required": [
     "rdSpend",
     "rdToGdp",
     "rdActiveShare",
     "rdStaff",
     "validInventions",
     "grantedInventions",
     "hiTechEnterprises",
     "nationalPlatforms",
     "provincialPlatforms"
    ],
    "x-clause": [
     "C12"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "id": "R9",
      "left": "rdStaff",
      "op": "<=",
      "right": "/economy.scaleEmployees"
     },
     {
      "rule": "compare",
      "id": "R10",
      "left": "rdSpend",
      "op": "<=",
      "right": "/economy.scaleRevenue"
     },
     {
      "rule": "compare",
      "left": "rdToGdp",
      "op": "<=",
      "right": "20"
     },
     {
      "rule": "compare",
      "id": "R15",
      "left": "nationalPlatforms",
      "op": "=",
      "right": "count(platforms, level, \"国家级\")",
      "years": "last"
     },
     {
      "rule": "compare",
      "id": "R15",
      "left": "provincialPlatforms",
      "op": "=",
      "right": "count(platforms, level, \"省级\")",
      "years": "last"
     }
    ]
   },
   "digital": {
    "conditions": [
     {
      "if": {
       "required": [
        "integrationIndex"
       ]
      },
      "then": {
       "required": [
        "integrationIndexBasis"
       ]
      }
     }
    ],
    "title": "两化融合",
    "type": "object",
    "properties": {
     "integrationScore": {
      "title": "两化融合发展水平（评估得分）",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "分",
      "x-decimals": 2,
      "description": "按GB/T 23020评估的得分，0至100分；在统计样本说明中写明样本数",
      "x-clause": [
       "C13"
      ]
     },
     "integrationIndex": {
      "title": "两化融合指数（如采用）",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "以基年为100的指数，可以大于100，与评估得分不是同一指标；不采用的不填",
      "x-clause": [
       "C13"
      ]
     },
     "integrationIndexBasis": {
      "title": "两化融合指数的类型和基年",
      "description": "填写两化融合指数的，写明指数名称和基年",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "keyProcessNc": {
      "title": "关键工序数控化率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C13"
      ]
     },
     "designToolRate": {
      "title": "数字化研发设计工具普及率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C13"
      ]
     },
     "equipDigitalRate": {
      "title": "生产设备数字化率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C13"
      ]
     },
     "equipNetworkRate": {
      "title": "数字化设备联网率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C13"
      ]
     },
     "mgmtDigitalRate": {
      "title": "经营管理数字化普及率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C13"
      ]
     },
     "iiotRate": {
      "title": "工业互联网平台应用普及率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C13"
      ]
     },
     "smartUnits": {
      "title": "智能工厂、数字化车间、智能制造场景",
      "type": "array",
      "maxItems": 200,
      "items": {
       "title": "单位",
       "type": "object",
       "properties": {
        "name": {
         "title": "名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "智能工厂",
          "数字化车间",
          "智能制造场景"
         ],
         "x-width": 8
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级",
          "市级"
         ]
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "year": {
         "title": "认定年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "name",
        "kind",
        "level",
        "host",
        "year"
       ]
      },
      "x-clause": [
       "C13"
      ]
     },
     "integrationCertified": {
      "title": "两化融合管理体系贯标企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C13"
      ]
     },
     "cloudEnterprises": {
      "title": "上云企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C13"
      ]
     },
     "base5g": {
      "title": "5G 基站数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "个",
      "x-clause": [
       "C13"
      ]
     },
     "parkInfra": {
      "title": "主体园区信息化基础设施",
      "type": "array",
      "minItems": 1,
      "maxItems": 50,
      "items": {
       "title": "园区",
       "type": "object",
       "properties": {
        "park": {
         "title": "园区",
         "description": "与第二部分的主体园区一致",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "fibre": {
         "title": "千兆光网",
         "type": "boolean",
         "x-width": 6
        },
        "g5": {
         "title": "5G覆盖",
         "type": "boolean",
         "x-width": 6
        },
        "dataCentre": {
         "title": "数据中心",
         "type": "boolean",
         "x-width": 6
        },
        "platform": {
         "title": "工业互联网平台",
         "type": "boolean",
         "x-width": 8
        },
        "note": {
         "title": "说明",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 200,
         "x-width": 14
        }
       },
       "required": [
        "park",
        "fibre",
        "g5",
        "dataCentre",
        "platform"
       ]
      },
      "description": "每个主体园区一行",
      "x-clause": [
       "C13"
      ]
     },
     "sampleNote": {
      "title": "统计样本说明",
      "description": "写明各项比率的样本企业数、取得方式和时间",
      "type": "string",
      "minLength": 1,
      "maxLength": 300,
      "x-multiline": true,
      "x-clause": [
       "C13",
       "C20"
      ]
     }
    },
    "required": [
     "integrationScore",
     "keyProcessNc",
     "designToolRate",
     "equipDigitalRate",
     "equipNetworkRate",
     "mgmtDigitalRate",
     "iiotRate",
     "integrationCertified",
     "cloudEnterprises",
     "base5g",
     "parkInfra",
     "sampleNote"
    ],
    "x-clause": [
     "C13"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "id": "R16",
      "left": "equipNetworkRate",
      "op": "<=",
      "right": "equipDigitalRate"
     },
     {
      "rule": "compare",
      "left": "integrationCertified",
      "op": "<=",
      "right": "/economy.scaleCount"
     }
    ]
   },
   "brand": {
    "title": "品牌与管理",
    "type": "object",
    "properties": {
     "brands": {
      "title": "知名品牌产品",
      "type": "array",
      "maxItems": 200,
      "items": {
       "title": "产品",
       "type": "object",
       "properties": {
        "product": {
         "title": "产品",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "brand": {
         "title": "品牌",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 40,
         "x-width": 10
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国际",
          "国家",
          "省"
         ],
         "x-width": 5
        },
        "docNo": {
         "title": "认定文件",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "year": {
         "title": "认定年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "product",
        "brand",
        "host",
        "level",
        "year"
       ]
      },
      "x-clause": [
       "C14"
      ]
     },
     "regionalBrands": {
      "title": "区域品牌",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "品牌",
       "type": "object",
       "properties": {
        "name": {
         "title": "名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "区域公用品牌",
          "集体商标",
          "证明商标",
          "地理标志",
          "产业名城"
         ],
         "x-width": 9
        },
        "year": {
         "title": "取得年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "name",
        "kind",
        "year"
       ]
      },
      "x-clause": [
       "C14"
      ]
     },
     "champions": {
      "title": "制造业单项冠军",
      "type": "array",
      "maxItems": 200,
      "items": {
       "title": "企业",
       "type": "object",
       "properties": {
        "name": {
         "title": "企业名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家",
          "省"
         ],
         "x-width": 5
        },
        "product": {
         "title": "产品",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "year": {
         "title": "认定年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "name",
        "level",
        "product",
        "year"
       ]
      },
      "x-clause": [
       "C14"
      ]
     },
     "littleGiants": {
      "title": "专精特新“小巨人”企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C14"
      ]
     },
     "srdi": {
      "title": "省级专精特新中小企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C14"
      ]
     },
     "qmsShare": {
      "title": "质量管理体系认证企业占比",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "description": "占规模以上工业企业数的比重",
      "x-clause": [
       "C14"
      ]
     },
     "qualityAwards": {
      "title": "政府质量奖",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "奖项",
       "type": "object",
       "properties": {
        "name": {
         "title": "奖项",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级",
          "市级"
         ]
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "year": {
         "title": "获奖年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "name",
        "level",
        "host",
        "year"
       ]
      },
      "x-clause": [
       "C14"
      ]
     },
     "trademarks": {
      "title": "有效注册商标数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "件",
      "x-clause": [
       "C14"
      ]
     },
     "ipCertified": {
      "title": "知识产权贯标企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C14"
      ]
     },
     "listedCompanies": {
      "title": "上市（挂牌）企业",
      "type": "array",
      "maxItems": 100,
      "items": {
       "title": "企业",
       "type": "object",
       "properties": {
        "name": {
         "title": "企业名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "board": {
         "title": "上市（挂牌）地",
         "type": "string",
         "enum": [
          "上交所",
          "深交所",
          "北交所",
          "新三板",
          "港交所",
          "境外其他"
         ],
         "x-width": 8
        },
        "code": {
         "title": "证券代码",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 20,
         "x-width": 8
        },
        "year": {
         "title": "上市（挂牌）年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "name",
        "board",
        "code",
        "year"
       ]
      },
      "x-clause": [
       "C14"
      ]
     },
     "governanceNote": {
      "title": "现代企业制度建设说明",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "x-multiline": true,
      "x-clause": [
       "C14"
      ]
     }
    },
    "required": [
     "littleGiants",
     "srdi",
     "qmsShare",
     "trademarks",
     "ipCertified"
    ],
    "x-clause": [
     "C14"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "id": "R17",
      "left": "littleGiants",
      "op": "<=",
      "right": "srdi",
      "level": "warn"
     }
    ]
   },
   "green": {
    "title": "绿色发展",
    "type": "object",
    "properties": {
     "energyUse": {
      "title": "规上工业综合能源消费量",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "万吨标准煤",
      "x-clause": [
       "C15"
      ]
     },
     "energyIntensity": {
      "title": "单位工业增加值能耗",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "energyUse / /economy.scaleValueAdded",
      "x-decimals": 4,
      "x-rule-id": "R14",
      "x-unit": "吨标准煤/万元",
      "x-clause": [
       "C15"
      ]
     },
     "energyBasis": {
      "title": "能耗的计算口径",
      "type": "string",
      "enum": [
       "equal",
       "electric"
      ],
      "x-enum-labels": {
       "equal": "等价值",
       "electric": "当量值"
      },
      "x-clause": [
       "C15"
      ]
     },
     "energyCut": {
      "title": "单位工业增加值能耗降低率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "description": "下降填正数，上升填负数；按可比价格，照统计部门公布的数填写",
      "x-unit": "%",
      "x-clause": [
       "C15"
      ]
     },
     "waterIntensity": {
      "title": "单位工业增加值用水量",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "立方米/万元",
      "x-clause": [
       "C15"
      ]
     },
     "waterReuse": {
      "title": "工业用水重复利用率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C15"
      ]
     },
     "sewageRate": {
      "title": "污水集中处理率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C15"
      ]
     },
     "solidWasteRate": {
      "title": "一般工业固体废物综合利用率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C15"
      ]
     },
     "hazardousRate": {
      "title": "危险废物安全处置率",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C15"
      ]
     },
     "threeWastes": {
      "conditions": [
       {
        "if": {
         "properties": {
          "water": {
           "const": "未达标"
          }
         },
         "required": [
          "water"
         ]
        },
        "then": {
         "required": [
          "note"
         ]
        }
       },
       {
        "if": {
         "properties": {
          "air": {
           "const": "未达标"
          }
         },
         "required": [
          "air"
         ]
        },
        "then": {
         "required": [
          "note"
         ]
        }
       },
       {
        "if": {
         "properties": {
          "solid": {
           "const": "未达标"
          }
         },
         "required": [
          "solid"
         ]
        },
        "then": {
         "required": [
          "note"
         ]
        }
       }
      ],
      "title": "废水、废气、固废排放达标情况",
      "type": "object",
      "properties": {
       "water": {
        "title": "废水",
        "type": "string",
        "enum": [
         "达标",
         "未达标"
        ]
       },
       "air": {
        "title": "废气",
        "type": "string",
        "enum": [
         "达标",
         "未达标"
        ]
       },
       "solid": {
        "title": "固体废物",
        "type": "string",
        "enum": [
         "达标",
         "未达标"
        ]
       },
       "note": {
        "title": "未达标的原因和整改情况",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 1,
        "maxLength": 500,
        "x-multiline": true
       }
      },
      "required": [
       "water",
       "air",
       "solid"
      ],
      "x-clause": [
       "C15"
      ]
     },
     "energyStandard": {
      "title": "重点企业产值能耗达标情况",
      "type": "array",
      "maxItems": 200,
      "items": {
       "title": "企业产品",
       "type": "object",
       "properties": {
        "enterprise": {
         "title": "企业名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "product": {
         "title": "产品",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 10
        },
        "standardNo": {
         "title": "能耗限额标准号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 40,
         "x-width": 12
        },
        "limit": {
         "type": "number",
         "minimum": 0,
         "x-decimals": 3,
         "title": "限额值",
         "x-width": 7
        },
        "actual": {
         "type": "number",
         "minimum": 0,
         "x-decimals": 3,
         "title": "实际值",
         "x-width": 7
        },
        "ok": {
         "title": "达标",
         "type": "boolean",
         "readOnly": true,
         "x-from": "calc",
         "x-calc": "actual <= limit",
         "x-width": 5
        }
       },
       "required": [
        "enterprise",
        "product",
        "standardNo",
        "limit",
        "actual"
       ]
      },
      "x-clause": [
       "C15"
      ]
     },
     "cleanAudited": {
      "title": "清洁生产审核企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "户",
      "x-clause": [
       "C15"
      ]
     },
     "mandatoryAuditRate": {
      "title": "强制性清洁生产审核实施率",
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C15"
      ]
     },
     "greenUnits": {
      "title": "绿色工厂、绿色园区、绿色供应链",
      "type": "array",
      "maxItems": 100,
      "items": {
       "title": "单位",
       "type": "object",
       "properties": {
        "name": {
         "title": "名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "绿色工厂",
          "绿色园区",
          "绿色供应链"
         ],
         "x-width": 8
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级",
          "市级"
         ]
        },
        "year": {
         "title": "认定年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "name",
        "kind",
        "level",
        "year"
       ]
      },
      "x-clause": [
       "C15"
      ]
     },
     "circularProjects": {
      "title": "资源综合利用与循环经济项目",
      "type": "array",
      "maxItems": 100,
      "items": {
       "title": "项目",
       "type": "object",
       "properties": {
        "name": {
         "title": "项目名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "invest": {
         "type": "number",
         "minimum": 0,
         "x-unit": "万元",
         "x-decimals": 2,
         "title": "投资额",
         "x-width": 8
        },
        "effect": {
         "title": "成效",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 200,
         "x-width": 18
        }
       },
       "required": [
        "name",
        "host",
        "invest"
       ]
      },
      "x-clause": [
       "C15"
      ]
     },
     "energyTarget": {
      "title": "节能目标完成情况",
      "type": "object",
      "properties": {
       "target": {
        "type": "number",
        "minimum": -100,
        "maximum": 100,
        "x-unit": "%",
        "x-decimals": 2,
        "title": "节能目标（单位增加值能耗下降）"
       },
       "actual": {
        "type": "number",
        "minimum": -100,
        "maximum": 100,
        "x-unit": "%",
        "x-decimals": 2,
        "title": "实际完成"
       },
       "ok": {
        "title": "是否完成",
        "type": "boolean",
        "readOnly": true,
        "x-from": "calc",
        "x-calc": "actual >= target"
       }
      },
      "required": [
       "target",
       "actual"
      ],
      "x-clause": [
       "C15"
      ]
     },
     "phaseOut": {
      "title": "“散乱污”及淘汰落后产能情况",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "x-multiline": true,
      "x-clause": [
       "C2",
       "C15"
      ]
     }
    },
    "required": [
     "energyUse",
     "energyBasis",
     "energyCut",
     "waterIntensity",
     "waterReuse",
     "sewageRate",
     "solidWasteRate",
     "hazardousRate",
     "threeWastes",
     "cleanAudited",
     "mandatoryAuditRate",
     "energyTarget"
    ],
    "x-clause": [
     "C15"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "left": "energyCut",
      "op": ">=",
      "right": "-100"
     },
     {
      "rule": "compare",
      "left": "energyCut",
      "op": "<=",
      "right": "100"
     },
     {
      "rule": "compare",
      "left": "cleanAudited",
      "op": "<=",
      "right": "/economy.scaleCount"
     }
    ]
   },
   "policy": {
    "title": "政策支持",
    "type": "object",
    "properties": {
     "plans": {
      "title": "产业规划与实施方案",
      "type": "array",
      "minItems": 1,
      "maxItems": 50,
      "items": {
       "title": "规划或者方案",
       "type": "object",
       "properties": {
        "title": {
         "title": "文件名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "issuer": {
         "title": "发文机关",
         "description": "全称或者规范化简称，末尾不写标点",
         "type": "string",
         "minLength": 2,
         "maxLength": 60,
         "pattern": "[^，。；：、,.;:]$",
         "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上",
         "x-width": 12
        },
        "docNo": {
         "title": "文号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "date": {
         "title": "印发日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        },
        "period": {
         "title": "实施期",
         "description": "如：2024—2028年",
         "type": "string",
         "minLength": 1,
         "maxLength": 30,
         "x-width": 9
        },
        "file": {
         "title": "文件",
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
         ],
         "x-width": 8
        }
       },
       "required": [
        "title",
        "issuer",
        "docNo",
        "date",
        "file"
       ]
      },
      "x-clause": [
       "C16"
      ]
     },
     "policies": {
      "title": "扶持政策",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "title": "政策",
       "type": "object",
       "properties": {
        "title": {
         "title": "文件名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "issuer": {
         "title": "发文机关",
         "description": "全称或者规范化简称，末尾不写标点",
         "type": "string",
         "minLength": 2,
         "maxLength": 60,
         "pattern": "[^，。；：、,.;:]$",
         "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上",
         "x-width": 12
        },
        "docNo": {
         "title": "文号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "date": {
         "title": "印发日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        },
        "summary": {
         "title": "主要内容",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 200,
         "x-width": 20
        },
        "file": {
         "title": "文件",
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
         ],
         "x-width": 8
        }
       },
       "required": [
        "title",
        "issuer",
        "docNo",
        "date",
        "summary"
       ]
      },
      "x-clause": [
       "C16"
      ]
     },
     "fiscalSupport": {
      "title": "财政扶持资金",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "万元",
      "x-clause": [
       "C16"
      ]
     },
     "factorNote": {
      "title": "要素保障措施",
      "description": "土地、能源、用工、金融等方面",
      "type": "string",
      "minLength": 1,
      "maxLength": 800,
      "x-multiline": true,
      "x-clause": [
       "C16"
      ]
     },
     "funds": {
      "title": "产业基金",
      "type": "array",
      "maxItems": 30,
      "items": {
       "title": "基金",
       "type": "object",
       "properties": {
        "name": {
         "title": "基金名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "size": {
         "type": "number",
         "minimum": 0,
         "x-unit": "亿元",
         "x-decimals": 2,
         "title": "规模",
         "x-width": 8
        },
        "invested": {
         "type": "number",
         "minimum": 0,
         "x-unit": "亿元",
         "x-decimals": 2,
         "title": "已投资额",
         "x-width": 8
        }
       },
       "required": [
        "name",
        "size",
        "invested"
       ],
       "x-rules": [
        {
         "rule": "compare",
         "left": "invested",
         "op": "<=",
         "right": "size"
        }
       ]
      },
      "x-clause": [
       "C16"
      ]
     },
     "taskForce": {
      "title": "工作专班或链长制",
      "type": "object",
      "properties": {
       "name": {
        "title": "名称",
        "description": "一行文字，不换行",
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "leader": {
        "title": "牵头领导",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "docNo": {
        "title": "文号",
        "description": "一行文字，不换行",
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       }
      },
      "required": [
       "name",
       "leader"
      ],
      "x-clause": [
       "C16",
       "C32"
      ]
     }
    },
    "required": [
     "plans",
     "policies",
     "fiscalSupport"
    ]
   },
   "compliance": {
    "title": "守法合规",
    "type": "object",
    "properties": {
     "window": {
      "title": "近三年起止日期",
      "type": "object",
      "properties": {
       "from": {
        "title": "起始日期",
        "description": "写成 2026-01-05 的样子",
        "type": "string",
        "format": "date",
        "readOnly": true,
        "x-from": "calc",
        "x-calc": "yearsBefore(/cover.filledOn, 3)"
       },
       "to": {
        "title": "截止日期",
        "description": "写成 2026-01-05 的样子",
        "type": "string",
        "format": "date",
        "readOnly": true,
        "x-from": "calc",
        "x-calc": "text(/cover.filledOn)"
       }
      },
      "readOnly": true,
      "x-from": "calc",
      "description": "由封面的填报日期自动得出：截止日期为填报日期，起始日期为三年前的同一天",
      "x-rules": [
       {
        "rule": "dates-ordered",
        "earlier": "from",
        "later": "to"
       }
      ],
      "x-clause": [
       "C17"
      ]
     },
     "majorAccident": {
      "title": "是否发生重大及以上生产安全事故",
      "type": "boolean",
      "const": false,
      "x-message": "近三年发生重大及以上安全生产事故的，不符合申报条件，不能申报",
      "x-rule-id": "R26",
      "x-clause": [
       "C17"
      ]
     },
     "majorEnvIncident": {
      "title": "是否发生Ⅱ级及以上突发环境事件",
      "type": "boolean",
      "const": false,
      "x-message": "近三年发生Ⅱ级及以上环境污染事件的，不符合申报条件，不能申报",
      "x-rule-id": "R26",
      "x-clause": [
       "C17"
      ]
     },
     "lesserIncidents": {
      "title": "较大及以下事故（事件）说明",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "事故（事件）",
       "type": "object",
       "properties": {
        "date": {
         "title": "日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
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
         "x-width": 9
        },
        "grade": {
         "title": "等级",
         "type": "string",
         "enum": [
          "一般",
          "较大"
         ],
         "x-width": 5
        },
        "place": {
         "title": "地点和单位",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 14
        },
        "deaths": {
         "type": "integer",
         "minimum": 0,
         "x-unit": "人",
         "title": "死亡人数",
         "x-width": 5
        },
        "loss": {
         "type": "number",
         "minimum": 0,
         "x-unit": "万元",
         "x-decimals": 2,
         "title": "直接经济损失",
         "x-width": 8
        },
        "handled": {
         "title": "处理情况",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 200,
         "x-width": 16
        }
       },
       "required": [
        "date",
        "kind",
        "grade",
        "place",
        "handled"
       ]
      },
      "x-clause": [
       "C17"
      ]
     },
     "safetyProof": {
      "title": "应急管理部门证明",
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
      ],
      "x-clause": [
       "C17",
       "C20"
      ]
     },
     "envProof": {
      "title": "生态环境部门证明",
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
      ],
      "x-clause": [
       "C17",
       "C20"
      ]
     },
     "legalNote": {
      "title": "符合法律法规、产业政策和规划的说明",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 50,
      "maxLength": 800,
      "x-multiline": true,
      "x-clause": [
       "C17"
      ]
     },
     "inspections": {
      "title": "被国家、省督查通报的问题",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "问题",
       "type": "object",
       "properties": {
        "source": {
         "title": "通报来源",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 12
        },
        "issue": {
         "title": "问题",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 200,
         "x-width": 20
        },
        "date": {
         "title": "日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        },
        "fixed": {
         "title": "已整改",
         "type": "boolean",
         "x-width": 6
        }
       },
       "required": [
        "source",
        "issue",
        "date",
        "fixed"
       ]
      },
      "x-clause": [
       "C17"
      ]
     }
    },
    "required": [
     "majorAccident",
     "majorEnvIncident",
     "safetyProof",
     "envProof",
     "legalNote"
    ],
    "x-clause": [
     "C17"
    ]
   },
   "manufacturing": {
    "conditions": [
     {
      "if": {
       "properties": {
        "directions": {
         "contains": {
          "enum": [
           "其他战略性新兴产业",
           "其他十强产业"
          ]
         }
        }
       },
       "required": [
        "directions"
       ]
      },
      "then": {
       "required": [
        "directionNote"
       ]
      }
     }
    ],
    "title": "制造业高质量发展示范区",
    "type": "object",
    "properties": {
     "directions": {
      "title": "主导方向",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "title": "方向",
       "type": "string",
       "enum": [
        "新一代信息技术",
        "高端装备",
        "新能源新材料",
        "高端化工",
        "现代轻工纺织",
        "其他战略性新兴产业",
        "其他十强产业"
       ]
      },
      "x-clause": [
       "C6"
      ]
     },
     "directionNote": {
      "title": "其他方向的名称",
      "description": "选择“其他”的，写明产业名称",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "x-clause": [
       "C6"
      ]
     },
     "topTenRevenue": {
      "title": "十强产业营业收入",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C6"
      ]
     },
     "emergingOutput": {
      "title": "战略性新兴产业产值",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C6"
      ]
     },
     "peerRank": {
      "title": "规上工业总产值（营业收入）在全省同类县区位次",
      "type": "integer",
      "minimum": 1,
      "maximum": 999,
      "x-unit": "位",
      "description": "在同一区域类型中的位次",
      "x-clause": [
       "C3",
       "C6"
      ]
     },
     "highEndShare": {
      "title": "高端产品占比",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C6"
      ]
     },
     "highEndDefinition": {
      "title": "高端产品的界定",
      "description": "写明哪些产品计入高端产品、依据什么目录",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "x-clause": [
       "C6"
      ]
     },
     "clusters": {
      "title": "先进制造业集群、特色产业集群",
      "type": "array",
      "maxItems": 30,
      "items": {
       "title": "集群",
       "type": "object",
       "properties": {
        "name": {
         "title": "名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级"
         ]
        },
        "year": {
         "title": "认定年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        },
        "docNo": {
         "title": "文号",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        }
       },
       "required": [
        "name",
        "level",
        "year"
       ]
      },
      "x-clause": [
       "C6"
      ]
     },
     "mfgShare": {
      "title": "制造业增加值占 GDP 比重",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "description": "没有地区生产总值的开发区可以空着并写明原因",
      "x-clause": [
       "C6"
      ]
     },
     "outputPerKm2": {
      "title": "单位面积产出",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "/economy.scaleOutput / /area.totalArea",
      "x-decimals": 2,
      "x-unit": "亿元/平方公里",
      "x-clause": [
       "C6"
      ]
     },
     "serviceMfg": {
      "title": "两业融合、服务型制造示范",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "示范",
       "type": "object",
       "properties": {
        "name": {
         "title": "名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级"
         ]
        },
        "year": {
         "title": "认定年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "name",
        "level",
        "year"
       ]
      },
      "x-clause": [
       "C6"
      ]
     },
     "qualityNote": {
      "title": "发展质效突出的说明",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 200,
      "maxLength": 1000,
      "x-multiline": true,
      "x-clause": [
       "C6"
      ]
     }
    },
    "required": [
     "directions",
     "topTenRevenue",
     "emergingOutput",
     "peerRank",
     "highEndShare",
     "highEndDefinition",
     "mfgShare",
     "qualityNote"
    ],
    "x-clause": [
     "C6"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "left": "topTenRevenue",
      "op": "<=",
      "right": "/economy.scaleRevenue"
     },
     {
      "rule": "compare",
      "left": "emergingOutput",
      "op": "<=",
      "right": "/economy.scaleOutput"
     },
     {
      "rule": "compare",
      "id": "R22",
      "left": "emergingOutput / /economy.scaleOutput * 100",
      "op": "=",
      "right": "/economy.emergingShare",
      "tolerance": 0.1,
      "at": "emergingOutput"
     }
    ]
   },
   "traditional": {
    "conditions": [
     {
      "if": {
       "properties": {
        "directions": {
         "contains": {
          "const": "其他"
         }
        }
       },
       "required": [
        "directions"
       ]
      },
      "then": {
       "required": [
        "directionNote"
       ]
      }
     }
    ],
    "title": "传统产业转型升级示范区",
    "type": "object",
    "properties": {
     "directions": {
      "title": "传统产业方向",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "title": "方向",
       "type": "string",
       "enum": [
        "机械",
        "轻工",
        "化工",
        "纺织",
        "建材",
        "冶金",
        "其他"
       ]
      },
      "x-clause": [
       "C7"
      ]
     },
     "directionNote": {
      "title": "其他方向的名称",
      "description": "选择“其他”的，写明产业名称",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "x-clause": [
       "C7"
      ]
     },
     "heritage": {
      "title": "产业底蕴（起始年代、历史沿革）",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 100,
      "maxLength": 800,
      "x-multiline": true,
      "x-clause": [
       "C7"
      ]
     },
     "traditionalShare": {
      "title": "传统产业产值占规上工业比重",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C7"
      ]
     },
     "reformProjects": {
      "title": "技术改造项目",
      "type": "array",
      "minItems": 1,
      "maxItems": 200,
      "items": {
       "title": "项目",
       "type": "object",
       "properties": {
        "name": {
         "title": "项目名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "invest": {
         "type": "number",
         "minimum": 0,
         "x-unit": "万元",
         "x-decimals": 2,
         "title": "投资额",
         "x-width": 8
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "高端化",
          "智能化",
          "绿色化",
          "集约化"
         ],
         "x-width": 6
        },
        "finish": {
         "title": "完成日期",
         "description": "写成 2026-01-05 的样子",
         "type": "string",
         "format": "date",
         "x-width": 9
        },
        "effect": {
         "title": "成效",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 200,
         "x-width": 18
        }
       },
       "required": [
        "name",
        "host",
        "invest",
        "kind",
        "finish"
       ]
      },
      "x-clause": [
       "C7"
      ]
     },
     "reformShare": {
      "title": "技改投资占工业投资比重",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ]
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "readOnly": true,
      "x-from": "calc",
      "x-calc": "/economy.techReformInvest / /economy.industrialInvest * 100",
      "x-decimals": 2,
      "x-unit": "%",
      "x-clause": [
       "C7"
      ]
     },
     "newProductShare": {
      "title": "高端化：新产品销售收入占比",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C7"
      ]
     },
     "smartShare": {
      "title": "智能化：完成智改数转的规上企业占比",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0,
         "maximum": 100,
         "x-rule-id": "R4"
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-unit": "%",
      "x-decimals": 2,
      "x-clause": [
       "C7"
      ]
     },
     "energyCut3y": {
      "title": "绿色化：单位产值能耗三年累计降幅",
      "type": "number",
      "minimum": -100,
      "maximum": 100,
      "x-decimals": 2,
      "description": "下降填正数",
      "x-unit": "%",
      "x-clause": [
       "C7"
      ]
     },
     "freedLand": {
      "title": "集约化：腾退低效用地",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亩",
      "x-clause": [
       "C7"
      ]
     },
     "capacityCut": {
      "title": "淘汰落后产能",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "产能",
       "type": "object",
       "properties": {
        "product": {
         "title": "产品",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "amount": {
         "type": "number",
         "minimum": 0,
         "x-decimals": 2,
         "title": "淘汰数量",
         "x-width": 8
        },
        "unit": {
         "title": "单位",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 20,
         "x-width": 6
        },
        "year": {
         "title": "年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        }
       },
       "required": [
        "product",
        "amount",
        "unit",
        "year"
       ]
      },
      "x-clause": [
       "C2",
       "C7"
      ]
     },
     "structureNote": {
      "title": "产业结构与生态说明",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 200,
      "maxLength": 1000,
      "x-multiline": true,
      "x-clause": [
       "C7"
      ]
     }
    },
    "required": [
     "directions",
     "heritage",
     "traditionalShare",
     "reformProjects",
     "newProductShare",
     "smartShare",
     "energyCut3y",
     "freedLand",
     "structureNote"
    ],
    "x-clause": [
     "C7"
    ]
   },
   "foundation": {
    "title": "产业基础能力提升示范区",
    "type": "object",
    "properties": {
     "directions": {
      "title": "“五基”方向",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "title": "方向",
       "type": "string",
       "enum": [
        "基础零部件（元器件）",
        "基础材料",
        "基础工艺及装备",
        "工业基础软件",
        "产业技术基础"
       ]
      },
      "x-clause": [
       "C8"
      ]
     },
     "enterprises": {
      "title": "“五基”企业数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "description": "包括规模以下企业的，在说明中写明",
      "x-unit": "户",
      "x-clause": [
       "C8"
      ]
     },
     "revenue": {
      "title": "“五基”产品营业收入",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "number",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 2,
      "x-unit": "亿元",
      "x-clause": [
       "C8"
      ]
     },
     "byDirection": {
      "title": "按方向分的营业收入",
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "title": "方向",
       "type": "object",
       "properties": {
        "direction": {
         "title": "方向",
         "type": "string",
         "enum": [
          "基础零部件（元器件）",
          "基础材料",
          "基础工艺及装备",
          "工业基础软件",
          "产业技术基础"
         ],
         "x-width": 9
        },
        "revenue": {
         "type": "number",
         "minimum": 0,
         "x-unit": "亿元",
         "x-decimals": 2,
         "title": "营业收入",
         "x-width": 10
        },
        "share": {
         "type": "number",
         "minimum": 0,
         "maximum": 100,
         "x-unit": "%",
         "x-decimals": 2,
         "title": "占比",
         "x-width": 8
        }
       },
       "required": [
        "direction",
        "revenue",
        "share"
       ]
      },
      "x-clause": [
       "C8"
      ]
     },
     "coreTechs": {
      "title": "核心基础技术清单",
      "type": "array",
      "minItems": 3,
      "maxItems": 100,
      "items": {
       "title": "技术",
       "type": "object",
       "properties": {
        "name": {
         "title": "技术名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "direction": {
         "title": "方向",
         "type": "string",
         "enum": [
          "基础零部件（元器件）",
          "基础材料",
          "基础工艺及装备",
          "工业基础软件",
          "产业技术基础"
         ],
         "x-width": 9
        },
        "level": {
         "title": "水平",
         "type": "string",
         "enum": [
          "国际领先",
          "国际先进",
          "国内领先",
          "国内先进"
         ],
         "x-width": 7
        },
        "patents": {
         "type": "integer",
         "minimum": 0,
         "x-unit": "件",
         "title": "发明专利",
         "x-width": 6
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "replacesImport": {
         "title": "替代进口",
         "type": "boolean",
         "x-width": 6
        }
       },
       "required": [
        "name",
        "direction",
        "level",
        "host",
        "replacesImport"
       ]
      },
      "x-clause": [
       "C8"
      ]
     },
     "products": {
      "title": "主要基础产品及市场占有率",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "title": "产品",
       "type": "object",
       "properties": {
        "name": {
         "title": "产品名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "direction": {
         "title": "方向",
         "type": "string",
         "enum": [
          "基础零部件（元器件）",
          "基础材料",
          "基础工艺及装备",
          "工业基础软件",
          "产业技术基础"
         ],
         "x-width": 9
        },
        "domesticShare": {
         "type": "number",
         "minimum": 0,
         "maximum": 100,
         "x-unit": "%",
         "x-decimals": 2,
         "title": "国内市场占有率",
         "x-width": 8
        },
        "globalShare": {
         "type": "number",
         "minimum": 0,
         "maximum": 100,
         "x-unit": "%",
         "x-decimals": 2,
         "title": "全球市场占有率",
         "x-width": 8
        },
        "rank": {
         "type": "integer",
         "minimum": 1,
         "x-unit": "位",
         "title": "国内位次",
         "x-width": 6
        },
        "users": {
         "title": "主要用户",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 100,
         "x-width": 14
        }
       },
       "required": [
        "name",
        "direction",
        "domesticShare"
       ]
      },
      "x-clause": [
       "C8"
      ]
     },
     "projects": {
      "title": "承担产业基础再造、工业强基项目",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "项目",
       "type": "object",
       "properties": {
        "name": {
         "title": "项目名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级"
         ]
        },
        "year": {
         "title": "立项年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        },
        "fund": {
         "type": "number",
         "minimum": 0,
         "x-unit": "万元",
         "x-decimals": 2,
         "title": "支持资金",
         "x-width": 8
        },
        "status": {
         "title": "状态",
         "type": "string",
         "enum": [
          "在建",
          "已验收"
         ],
         "x-width": 6
        }
       },
       "required": [
        "name",
        "level",
        "year",
        "status"
       ]
      },
      "x-clause": [
       "C8"
      ]
     },
     "servicePlatforms": {
      "title": "产业技术基础公共服务平台",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "平台",
       "type": "object",
       "properties": {
        "name": {
         "title": "平台名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "x-width": 16
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "试验验证",
          "计量检测",
          "标准",
          "信息服务"
         ],
         "x-width": 8
        },
        "level": {
         "title": "级别",
         "type": "string",
         "enum": [
          "国家级",
          "省级",
          "市级"
         ]
        },
        "host": {
         "title": "所属企业（单位）",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        }
       },
       "required": [
        "name",
        "kind",
        "level",
        "host"
       ]
      },
      "x-clause": [
       "C8"
      ]
     },
     "substitutes": {
      "title": "填补国内空白（替代进口）产品数",
      "type": "array",
      "minItems": 3,
      "maxItems": 3,
      "x-series": 3,
      "items": {
       "conditions": [
        {
         "if": {
          "properties": {
           "value": {
            "const": null
           }
          },
          "required": [
           "value"
          ]
         },
         "then": {
          "required": [
           "note"
          ]
         },
         "x-field": "value",
         "x-message": "没有填写数值，请填写；确实没有数据的，请在说明中写明原因（没有数据不等于0）"
        }
       ],
       "title": "年度数据",
       "type": "object",
       "properties": {
        "year": {
         "title": "年度",
         "type": "integer",
         "minimum": 2000,
         "maximum": 2099,
         "x-unit": "年"
        },
        "value": {
         "title": "数值",
         "type": [
          "integer",
          "null"
         ],
         "minimum": 0
        },
        "note": {
         "title": "说明",
         "description": "没有数值的写明原因，变动较大的写明情况",
         "type": "string",
         "minLength": 1,
         "maxLength": 200
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "x-decimals": 0,
      "x-unit": "项",
      "x-clause": [
       "C8"
      ]
     },
     "hostSupply": {
      "title": "为重点主机（整机）配套情况",
      "type": "array",
      "maxItems": 50,
      "items": {
       "title": "配套",
       "type": "object",
       "properties": {
        "product": {
         "title": "产品",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "hostFirm": {
         "title": "主机（整机）企业",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 14
        },
        "since": {
         "title": "配套起始年份",
         "type": "integer",
         "minimum": 1949,
         "maximum": 2099,
         "x-unit": "年"
        },
        "share": {
         "type": "number",
         "minimum": 0,
         "maximum": 100,
         "x-unit": "%",
         "x-decimals": 2,
         "title": "占其采购比重",
         "x-width": 8
        }
       },
       "required": [
        "product",
        "hostFirm",
        "since"
       ]
      },
      "x-clause": [
       "C8",
       "C11"
      ]
     },
     "advantageNote": {
      "title": "竞争优势说明",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 200,
      "maxLength": 1000,
      "x-multiline": true,
      "x-clause": [
       "C8"
      ]
     }
    },
    "required": [
     "directions",
     "enterprises",
     "revenue",
     "byDirection",
     "coreTechs",
     "products",
     "substitutes",
     "advantageNote"
    ],
    "x-clause": [
     "C8"
    ],
    "x-rules": [
     {
      "rule": "compare",
      "id": "R6",
      "left": "sum(byDirection.share)",
      "op": "=",
      "right": "100",
      "tolerance": 0.1,
      "at": "byDirection"
     },
     {
      "rule": "compare",
      "left": "revenue",
      "op": "=",
      "right": "sum(byDirection.revenue)",
      "tolerance": 0.01,
      "years": "last"
     },
     {
      "rule": "compare",
      "left": "enterprises",
      "op": "<=",
      "right": "/economy.scaleCount",
      "level": "warn"
     },
     {
      "rule": "unique",
      "list": "byDirection",
      "by": [
       "direction"
      ]
     }
    ]
   },
   "narrative": {
    "title": "申报报告正文",
    "type": "object",
    "properties": {
     "overview": {
      "title": "区域概况",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 200,
      "maxLength": 1500,
      "x-multiline": true,
      "x-clause": [
       "C3"
      ]
     },
     "conditionNotes": {
      "title": "申报条件逐条对照",
      "type": "object",
      "properties": {
       "c1": {
        "title": "条件1 产业发展质效",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C10"
        ]
       },
       "c2": {
        "title": "条件2 产业协同",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C11"
        ]
       },
       "c3": {
        "title": "条件3 技术创新",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C12"
        ]
       },
       "c4": {
        "title": "条件4 两化融合",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C13"
        ]
       },
       "c5": {
        "title": "条件5 品牌影响力",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C14"
        ]
       },
       "c6": {
        "title": "条件6 绿色发展",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C15"
        ]
       },
       "c7": {
        "title": "条件7 政策支持",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C16"
        ]
       },
       "c8": {
        "title": "条件8 守法合规",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 100,
        "maxLength": 1200,
        "x-multiline": true,
        "x-clause": [
         "C17"
        ]
       }
      },
      "required": [
       "c1",
       "c2",
       "c3",
       "c4",
       "c5",
       "c6",
       "c7",
       "c8"
      ],
      "x-clause": [
       "C10",
       "C11",
       "C12",
       "C13",
       "C14",
       "C15",
       "C16",
       "C17"
      ]
     },
     "demonstration": {
      "title": "典型做法与示范带动作用",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 300,
      "maxLength": 2000,
      "x-multiline": true,
      "x-clause": [
       "C3"
      ]
     },
     "problems": {
      "title": "存在的困难与问题",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "x-multiline": true,
      "x-clause": [
       "C3"
      ]
     },
     "goals": {
      "title": "三年发展目标",
      "type": "array",
      "minItems": 3,
      "maxItems": 30,
      "items": {
       "title": "目标",
       "type": "object",
       "properties": {
        "indicator": {
         "title": "指标",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 60,
         "x-width": 16
        },
        "unit": {
         "title": "单位",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 20,
         "x-width": 7
        },
        "base": {
         "type": "number",
         "x-decimals": 2,
         "x-as-entered": true,
         "title": "基年值",
         "x-width": 8
        },
        "y1": {
         "type": "number",
         "x-decimals": 2,
         "x-as-entered": true,
         "title": "第一年",
         "x-width": 8
        },
        "y2": {
         "type": "number",
         "x-decimals": 2,
         "x-as-entered": true,
         "title": "第二年",
         "x-width": 8
        },
        "y3": {
         "type": "number",
         "x-decimals": 2,
         "x-as-entered": true,
         "title": "第三年",
         "x-width": 8
        }
       },
       "required": [
        "indicator",
        "unit",
        "base",
        "y1",
        "y2",
        "y3"
       ]
      },
      "x-clause": [
       "C2",
       "C29"
      ]
     },
     "tasks": {
      "title": "主要任务与保障措施",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 300,
      "maxLength": 2500,
      "x-multiline": true,
      "x-clause": [
       "C29"
      ]
     }
    },
    "required": [
     "overview",
     "conditionNotes",
     "demonstration",
     "goals",
     "tasks"
    ]
   },
   "attachments": {
    "title": "佐证材料",
    "type": "object",
    "properties": {
     "items": {
      "title": "附件清单",
      "type": "array",
      "minItems": 1,
      "maxItems": 200,
      "items": {
       "title": "附件",
       "type": "object",
       "properties": {
        "no": {
         "title": "序号",
         "type": "integer",
         "minimum": 1,
         "maximum": 9999,
         "x-width": 4
        },
        "title": {
         "title": "名称",
         "description": "一行文字，不换行",
         "type": "string",
         "minLength": 1,
         "maxLength": 100,
         "x-width": 24
        },
        "kind": {
         "title": "类型",
         "type": "string",
         "enum": [
          "证明",
          "文件",
          "证书",
          "图件",
          "数据",
          "其他"
         ],
         "x-width": 6
        },
        "file": {
         "title": "文件",
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
         ],
         "x-width": 10
        },
        "clause": {
         "title": "对应条件",
         "type": "array",
         "minItems": 1,
         "maxItems": 8,
         "uniqueItems": true,
         "items": {
          "title": "申报条件",
          "type": "string",
          "enum": [
           "C10",
           "C11",
           "C12",
           "C13",
           "C14",
           "C15",
           "C16",
           "C17",
           "C20"
          ],
          "x-enum-labels": {
           "C10": "条件1 产业发展质效好",
           "C11": "条件2 产业协同水平高",
           "C12": "条件3 技术创新能力强",
           "C13": "条件4 两化融合水平较高",
           "C14": "条件5 品牌影响力较强",
           "C15": "条件6 绿色发展水平较高",
           "C16": "条件7 政策支持力度大",
           "C17": "条件8 守法合规",
           "C20": "材料真实性、合规性"
          }
         },
         "x-width": 12
        }
       },
       "required": [
        "no",
        "title",
        "kind",
        "file",
        "clause"
       ]
      },
      "x-clause": [
       "C20",
       "C21"
      ]
     },
     "commitmentScan": {
      "title": "真实性承诺书（签章扫描件）",
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
      ],
      "x-clause": [
       "C20"
      ]
     },
     "statSheet": {
      "title": "统计部门数据确认表",
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
      ],
      "x-clause": [
       "C20"
      ]
     },
     "governmentOpinion": {
      "title": "县（市、区）人民政府（管委会）意见",
      "type": "object",
      "properties": {
       "text": {
        "title": "意见",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       },
       "signer": {
        "title": "签发人",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
       },
       "date": {
        "title": "日期",
        "description": "写成 2026-01-05 的样子",
        "type": "string",
        "format": "date"
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
       "text",
       "signer",
       "date",
       "sealScan"
      ],
      "x-clause": [
       "C19",
       "C20"
      ]
     }
    },
    "required": [
     "items",
     "commitmentScan",
     "statSheet",
     "governmentOpinion"
    ],
    "x-rules": [
     {
      "rule": "consecutive",
      "id": "R25",
      "list": "items",
      "by": "no"
     }
    ]
   }
  },
  "required": [
   "cover",
   "applicant",
   "area",
   "economy",
   "leadingIndustries",
   "chain",
   "innovation",
   "digital",
   "brand",
   "green",
   "policy",
   "compliance",
   "narrative",
   "attachments"
  ],
  "x-rules": [
   {
    "rule": "series-years",
    "year": "cover.roundYear",
    "offset": -1
   },
   {
    "rule": "year-on-year",
    "id": "R19",
    "limit": 50,
    "level": "warn"
   },
   {
    "rule": "flat-series",
    "id": "R20",
    "level": "warn"
   },
   {
    "rule": "options-by",
    "id": "R23",
    "list": "leadingIndustries",
    "field": "direction",
    "by": "/cover.category",
    "options": {
     "manufacturing": [
      "新一代信息技术",
      "高端装备",
      "新能源新材料",
      "高端化工",
      "现代轻工纺织",
      "其他战略性新兴产业",
      "其他十强产业"
     ],
     "traditional": [
      "机械",
      "轻工",
      "化工",
      "纺织",
      "建材",
      "冶金",
      "其他"
     ],
     "foundation": [
      "基础零部件（元器件）",
      "基础材料",
      "基础工艺及装备",
      "工业基础软件",
      "产业技术基础"
     ]
    }
   },
   {
    "rule": "until",
    "id": "R24",
    "fields": [
     "policy.plans.date",
     "policy.policies.date"
    ],
    "limit": "cover.filledOn"
   },
   {
    "rule": "until",
    "id": "R24",
    "fields": [
     "innovation.awards.year",
     "innovation.firstSets.year",
     "digital.smartUnits.year",
     "brand.brands.year",
     "brand.champions.year",
     "brand.qualityAwards.year",
     "green.greenUnits.year"
    ],
    "limit": "cover.roundYear",
    "offset": -1
   },
   {
    "rule": "until",
    "fields": [
     "economy.statSource.date",
     "attachments.governmentOpinion.date",
     "applicant.honours.date"
    ],
    "limit": "cover.filledOn"
   },
   {
    "rule": "listed",
    "each": "digital.parkInfra",
    "field": "park",
    "list": "area.parks",
    "by": "name"
   },
   {
    "rule": "unique",
    "list": "digital.parkInfra",
    "by": [
     "park"
    ]
   },
   {
    "rule": "compare",
    "left": "count(digital.parkInfra)",
    "op": "=",
    "right": "count(area.parks)",
    "at": "digital.parkInfra"
   },
   {
    "rule": "unique",
    "list": "leadingIndustries",
    "by": [
     "name"
    ]
   },
   {
    "rule": "organ-of-code",
    "organ": "cover.applicantName",
    "code": "applicant.divisionCode",
    "when": {
     "field": "applicant.areaType",
     "values": [
      "county",
      "countyCity",
      "district"
     ]
    }
   },
   {
    "rule": "organ-of-code",
    "organ": "cover.recommenderName",
    "code": "applicant.cityCode"
   },
   {
    "rule": "city-bureau",
    "organ": "cover.recommenderName",
    "code": "applicant.cityCode",
    "bureau": "工业和信息化局"
   },
   {
    "rule": "division-type",
    "type": "applicant.areaType",
    "division": "applicant.divisionCode",
    "endings": {
     "county": "县",
     "countyCity": "市",
     "district": "区"
    }
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
