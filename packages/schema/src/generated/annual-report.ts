// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "annual-report",
 "title": "示范区年度总结报告",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "properties": {
      "hasIncidents": {
       "const": true
      }
     },
     "required": [
      "hasIncidents"
     ]
    },
    "then": {
     "required": [
      "incidents"
     ]
    },
    "else": {
     "properties": {
      "incidents": false
     }
    }
   },
   {
    "if": {
     "required": [
      "forwardedOn"
     ]
    },
    "then": {
     "required": [
      "cityOpinion"
     ]
    }
   }
  ],
  "title": "示范区年度总结报告",
  "description": "示范区每年4月底前报送上年度发展情况",
  "type": "object",
  "x-book": {
   "title": [
    "山东省工业经济高质量发展",
    "示范区年度总结报告"
   ],
   "issuedBy": "山东省工业和信息化厅制"
  },
  "x-sections": [
   {
    "key": "cover",
    "title": "封面",
    "fields": [
     "year",
     "designationId",
     "zoneTitle",
     "applicantName",
     "category",
     "areaType"
    ]
   },
   {
    "key": "overview",
    "title": "一、基本情况",
    "fields": [
     "overview"
    ]
   },
   {
    "key": "targets",
    "title": "二、主要目标完成情况",
    "fields": [
     "indicators"
    ]
   },
   {
    "key": "area",
    "title": "三、工业用地",
    "fields": [
     "area"
    ]
   },
   {
    "key": "economy",
    "title": "四、产业发展质效",
    "fields": [
     "economy"
    ],
    "charts": [
     "scaleRevenue",
     "scaleValueAdded",
     "industrialTax",
     "taxPerMu"
    ]
   },
   {
    "key": "leadingIndustries",
    "title": "五、主导产业",
    "fields": [
     "leadingIndustries"
    ]
   },
   {
    "key": "chain",
    "title": "六、产业协同",
    "fields": [
     "chain"
    ]
   },
   {
    "key": "innovation",
    "title": "七、技术创新",
    "fields": [
     "innovation"
    ],
    "charts": [
     "rdSpend",
     "rdIntensity"
    ]
   },
   {
    "key": "digital",
    "title": "八、两化融合",
    "fields": [
     "digital"
    ]
   },
   {
    "key": "brand",
    "title": "九、品牌与管理",
    "fields": [
     "brand"
    ]
   },
   {
    "key": "green",
    "title": "十、绿色发展",
    "fields": [
     "green"
    ],
    "charts": [
     "energyUse",
     "energyIntensity"
    ]
   },
   {
    "key": "changes",
    "title": "十一、对照认定条件的变化",
    "fields": [
     "conditionChanges"
    ]
   },
   {
    "key": "achievements",
    "title": "十二、主要工作与成效",
    "fields": [
     "achievements",
     "cases",
     "promotions",
     "support"
    ]
   },
   {
    "key": "incidents",
    "title": "十三、安全生产与环境",
    "fields": [
     "hasIncidents",
     "incidents"
    ]
   },
   {
    "key": "plan",
    "title": "十四、问题和下一年度计划",
    "fields": [
     "problems",
     "plan",
     "files"
    ]
   },
   {
    "key": "forwarding",
    "title": "十五、报送",
    "fields": [
     "submittedOn",
     "cityOpinion",
     "forwardedOn"
    ],
    "page": true
   }
  ],
  "properties": {
   "year": {
    "title": "报告年度",
    "type": "integer",
    "minimum": 2000,
    "maximum": 2099,
    "x-unit": "年",
    "readOnly": true,
    "x-from": "round",
    "x-clause": [
     "C35"
    ]
   },
   "designationId": {
    "title": "认定编号",
    "type": "string",
    "minLength": 1,
    "maxLength": 40,
    "description": "见认定通知和证书",
    "x-clause": [
     "C34",
     "C35"
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
    ]
   },
   "applicantName": {
    "title": "报告单位",
    "description": "县（市、区）人民政府或者开发区管理委员会全称",
    "type": "string",
    "minLength": 2,
    "maxLength": 60,
    "pattern": "[^，。；：、,.;:]$",
    "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上",
    "x-clause": [
     "C34"
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
   "overview": {
    "title": "基本情况",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 1,
    "maxLength": 800,
    "x-multiline": true,
    "x-clause": [
     "C34"
    ]
   },
   "area": {
    "title": "工业用地",
    "type": "object",
    "properties": {
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
     }
    },
    "required": [
     "builtIndustrialLand"
    ],
    "x-clause": [
     "C34"
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
   "indicators": {
    "title": "主要目标完成情况",
    "type": "array",
    "minItems": 3,
    "maxItems": 40,
    "items": {
     "title": "指标",
     "type": "object",
     "properties": {
      "name": {
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
      "lastYear": {
       "type": "number",
       "x-decimals": 2,
       "x-as-entered": true,
       "title": "上年实际",
       "x-known": {
        "name": "name",
        "unit": "unit",
        "year": "year",
        "offset": -1
       },
       "x-width": 8
      },
      "target": {
       "type": "number",
       "x-decimals": 2,
       "x-as-entered": true,
       "title": "本年目标",
       "x-width": 8
      },
      "actual": {
       "type": "number",
       "x-decimals": 2,
       "x-as-entered": true,
       "title": "本年实际",
       "description": "后面各部分有的指标，自动取同名、同单位指标的数",
       "x-known": {
        "name": "name",
        "unit": "unit",
        "year": "year"
       },
       "x-width": 8
      },
      "yoy": {
       "type": "number",
       "readOnly": true,
       "x-from": "calc",
       "x-calc": "change(actual, lastYear, unit)",
       "x-change-of": "unit",
       "x-decimals": 2,
       "title": "比上年增减（名义）",
       "description": "增减率，单位%；以%为单位的比重、比率按百分点",
       "x-width": 8
      },
      "reachedPct": {
       "type": "number",
       "readOnly": true,
       "x-from": "calc",
       "x-calc": "actual / target * 100",
       "x-decimals": 2,
       "x-unit": "%",
       "title": "目标完成率",
       "x-width": 8
      }
     },
     "required": [
      "name",
      "unit",
      "target",
      "actual"
     ]
    },
    "description": "申报时提出的目标和上年度报告中的计划；增减按当年价格计算，不是可比价格增速",
    "x-clause": [
     "C34",
     "C36"
    ]
   },
   "conditionChanges": {
    "title": "对照认定条件的变化",
    "type": "object",
    "properties": {
     "c1": {
      "title": "条件1 产业发展质效",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
      "x-clause": [
       "C10"
      ]
     },
     "c2": {
      "title": "条件2 产业协同",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
      "x-clause": [
       "C11"
      ]
     },
     "c3": {
      "title": "条件3 技术创新",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
      "x-clause": [
       "C12"
      ]
     },
     "c4": {
      "title": "条件4 两化融合",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
      "x-clause": [
       "C13"
      ]
     },
     "c5": {
      "title": "条件5 品牌影响力",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
      "x-clause": [
       "C14"
      ]
     },
     "c6": {
      "title": "条件6 绿色发展",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
      "x-clause": [
       "C15"
      ]
     },
     "c7": {
      "title": "条件7 政策支持",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
      "x-clause": [
       "C16"
      ]
     },
     "c8": {
      "title": "条件8 守法合规",
      "type": "object",
      "properties": {
       "change": {
        "title": "变化",
        "type": "string",
        "enum": [
         "提升",
         "持平",
         "下降"
        ]
       },
       "note": {
        "title": "说明",
        "description": "可以分段，每行一段",
        "type": "string",
        "minLength": 10,
        "maxLength": 600,
        "x-multiline": true
       }
      },
      "required": [
       "change",
       "note"
      ],
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
   "achievements": {
    "title": "主要工作与成效",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 300,
    "maxLength": 3000,
    "x-multiline": true,
    "x-clause": [
     "C34"
    ]
   },
   "cases": {
    "title": "典型案例",
    "type": "array",
    "maxItems": 5,
    "items": {
     "title": "案例",
     "type": "object",
     "properties": {
      "title": {
       "title": "题目",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "x-width": 14
      },
      "text": {
       "title": "内容",
       "description": "可以分段，每行一段",
       "type": "string",
       "minLength": 100,
       "maxLength": 2000,
       "x-multiline": true
      },
      "files": {
       "title": "材料",
       "type": "array",
       "maxItems": 10,
       "items": {
        "title": "材料",
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
      }
     },
     "required": [
      "title",
      "text"
     ]
    },
    "x-clause": [
     "C32"
    ]
   },
   "promotions": {
    "title": "宣传推介活动",
    "type": "array",
    "maxItems": 50,
    "items": {
     "title": "活动",
     "type": "object",
     "properties": {
      "date": {
       "title": "日期",
       "description": "写成 2026-01-05 的样子",
       "type": "string",
       "format": "date",
       "x-width": 9
      },
      "event": {
       "title": "活动",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 100,
       "x-width": 24
      },
      "level": {
       "title": "级别",
       "type": "string",
       "enum": [
        "国家级",
        "省级",
        "市级"
       ]
      }
     },
     "required": [
      "date",
      "event",
      "level"
     ]
    },
    "x-clause": [
     "C32"
    ]
   },
   "support": {
    "title": "重点企业获得的项目与政策支持",
    "type": "array",
    "maxItems": 100,
    "items": {
     "title": "支持事项",
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
      "project": {
       "title": "项目或者政策",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 100,
       "x-width": 18
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
      "amount": {
       "type": "number",
       "minimum": 0,
       "x-unit": "万元",
       "x-decimals": 2,
       "title": "金额",
       "x-width": 8
      }
     },
     "required": [
      "enterprise",
      "project",
      "level"
     ]
    },
    "x-clause": [
     "C33"
    ]
   },
   "hasIncidents": {
    "title": "本年度是否发生生产安全事故、突发环境事件",
    "type": "boolean",
    "description": "没有发生的选“否”，不能空着",
    "x-clause": [
     "C38"
    ]
   },
   "incidents": {
    "title": "安全生产与环境事件",
    "type": "array",
    "minItems": 1,
    "maxItems": 50,
    "uniqueItems": true,
    "items": {
     "title": "事故（事件）记录编号",
     "description": "一行文字，不换行",
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    "x-clause": [
     "C38"
    ]
   },
   "problems": {
    "title": "存在问题",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 1,
    "maxLength": 1000,
    "x-multiline": true,
    "x-clause": [
     "C34"
    ]
   },
   "plan": {
    "title": "下一年度目标与计划",
    "type": "object",
    "properties": {
     "goals": {
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
        "target": {
         "type": "number",
         "x-decimals": 2,
         "x-as-entered": true,
         "title": "下一年度目标",
         "x-width": 9
        }
       },
       "required": [
        "indicator",
        "unit",
        "target"
       ]
      },
      "title": "下一年度目标"
     },
     "tasks": {
      "title": "主要任务",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 100,
      "maxLength": 2000,
      "x-multiline": true
     }
    },
    "required": [
     "goals",
     "tasks"
    ],
    "x-clause": [
     "C34"
    ]
   },
   "files": {
    "title": "附件",
    "type": "array",
    "maxItems": 50,
    "items": {
     "title": "附件",
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
    },
    "x-clause": [
     "C34"
    ]
   },
   "submittedOn": {
    "title": "县区报送日期",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C34",
     "C39"
    ]
   },
   "cityOpinion": {
    "title": "市级审核意见",
    "type": "object",
    "properties": {
     "text": {
      "title": "审核意见",
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
     }
    },
    "required": [
     "text",
     "signer",
     "date"
    ],
    "x-clause": [
     "C34",
     "C35"
    ]
   },
   "forwardedOn": {
    "title": "市级报送日期",
    "description": "每年4月底前报送上年度总结报告",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C35"
    ]
   }
  },
  "required": [
   "year",
   "designationId",
   "zoneTitle",
   "applicantName",
   "category",
   "areaType",
   "overview",
   "area",
   "economy",
   "leadingIndustries",
   "chain",
   "innovation",
   "digital",
   "brand",
   "green",
   "indicators",
   "conditionChanges",
   "achievements",
   "hasIncidents",
   "problems",
   "plan",
   "submittedOn"
  ],
  "x-rules": [
   {
    "rule": "option-named",
    "option": "category",
    "in": "zoneTitle"
   },
   {
    "rule": "number-agrees",
    "number": "designationId",
    "category": "category",
    "letters": {
     "manufacturing": "M",
     "traditional": "T",
     "foundation": "F"
    },
    "level": "warn"
   },
   {
    "rule": "division-type",
    "type": "areaType",
    "division": "applicantName",
    "endings": {
     "county": "县",
     "countyCity": "市",
     "district": "区"
    },
    "level": "warn"
   },
   {
    "rule": "series-years",
    "year": "year",
    "offset": 0
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
    "limit": "year"
   },
   {
    "rule": "next-year",
    "year": "year",
    "date": "submittedOn"
   },
   {
    "rule": "dates-ordered",
    "earlier": "submittedOn",
    "later": "cityOpinion.date"
   },
   {
    "rule": "dates-ordered",
    "earlier": "cityOpinion.date",
    "later": "forwardedOn"
   },
   {
    "rule": "due-by",
    "field": "forwardedOn",
    "year": "year",
    "offset": 1,
    "day": "04-30",
    "level": "warn"
   },
   {
    "rule": "unique",
    "list": "leadingIndustries",
    "by": [
     "name"
    ]
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
