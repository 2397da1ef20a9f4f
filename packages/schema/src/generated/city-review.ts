// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { interpret } from "../interpret.ts";

const data = {
 "kind": "city-review",
 "title": "市级初审表",
 "family": "form",
 "version": "1",
 "schema": {
  "conditions": [
   {
    "if": {
     "properties": {
      "conclusion": {
       "const": "recommend"
      }
     },
     "required": [
      "conclusion"
     ]
    },
    "then": {
     "required": [
      "rank"
     ]
    },
    "else": {
     "properties": {
      "rank": false
     }
    }
   },
   {
    "if": {
     "properties": {
      "vetoCheck": {
       "properties": {
        "safety": {
         "const": true
        }
       },
       "required": [
        "safety"
       ]
      }
     },
     "required": [
      "vetoCheck"
     ]
    },
    "then": {
     "properties": {
      "conclusion": {
       "enum": [
        "notRecommend",
        "returned"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "核验有一票否决情形的，不能推荐，请选择不推荐或者退回"
   },
   {
    "if": {
     "properties": {
      "vetoCheck": {
       "properties": {
        "env": {
         "const": true
        }
       },
       "required": [
        "env"
       ]
      }
     },
     "required": [
      "vetoCheck"
     ]
    },
    "then": {
     "properties": {
      "conclusion": {
       "enum": [
        "notRecommend",
        "returned"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "核验有一票否决情形的，不能推荐，请选择不推荐或者退回"
   },
   {
    "if": {
     "properties": {
      "eligibleArea": {
       "const": false
      }
     },
     "required": [
      "eligibleArea"
     ]
    },
    "then": {
     "properties": {
      "conclusion": {
       "enum": [
        "notRecommend",
        "returned"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "主体资格不符合的，不能推荐，请选择不推荐或者退回"
   },
   {
    "if": {
     "properties": {
      "categoryFit": {
       "properties": {
        "ok": {
         "const": false
        }
       },
       "required": [
        "ok"
       ]
      }
     },
     "required": [
      "categoryFit"
     ]
    },
    "then": {
     "properties": {
      "conclusion": {
       "enum": [
        "notRecommend",
        "returned"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "类别不相符的，不能推荐，请选择不推荐或者退回"
   },
   {
    "if": {
     "properties": {
      "formChecks": {
       "contains": {
        "properties": {
         "result": {
          "const": "否"
         }
        },
        "required": [
         "result"
        ]
       }
      }
     },
     "required": [
      "formChecks"
     ]
    },
    "then": {
     "properties": {
      "conclusion": {
       "enum": [
        "notRecommend",
        "returned"
       ]
      }
     }
    },
    "x-field": "conclusion",
    "x-message": "形式审查有填“否”的，不能推荐：已经补正的改填“是”，没有补正的请选择不推荐或者退回"
   },
   {
    "if": {
     "properties": {
      "conclusion": {
       "const": "recommend"
      }
     },
     "required": [
      "conclusion"
     ]
    },
    "then": {
     "properties": {
      "corrections": {
       "items": {
        "required": [
         "fixedOn"
        ]
       }
      }
     }
    },
    "x-field": "corrections",
    "x-message": "推荐的，补正事项应当都已经补正：请填写补正日期，没有补正的请选择不推荐或者退回"
   },
   {
    "if": {
     "properties": {
      "conclusion": {
       "const": "returned"
      }
     },
     "required": [
      "conclusion"
     ]
    },
    "then": {
     "required": [
      "corrections"
     ],
     "properties": {
      "corrections": {
       "minItems": 1
      }
     }
    }
   }
  ],
  "title": "市级初审表",
  "description": "市工业和信息化局对申报材料进行形式审查、资格审查和数据核验",
  "type": "object",
  "x-sections": [
   {
    "key": "application",
    "title": "一、申报情况",
    "fields": [
     "applicationId",
     "applicantName",
     "category"
    ]
   },
   {
    "key": "form",
    "title": "二、形式审查",
    "fields": [
     "formChecks"
    ]
   },
   {
    "key": "eligibility",
    "title": "三、资格审查",
    "fields": [
     "eligibleArea",
     "categoryFit",
     "vetoCheck"
    ]
   },
   {
    "key": "data",
    "title": "四、数据核验",
    "fields": [
     "dataChecks",
     "spotCheck"
    ]
   },
   {
    "key": "corrections",
    "title": "五、补正",
    "fields": [
     "corrections"
    ]
   },
   {
    "key": "conclusion",
    "title": "六、初审结论",
    "fields": [
     "conclusion",
     "rank",
     "opinion",
     "signers",
     "reviewedOn"
    ]
   }
  ],
  "properties": {
   "applicationId": {
    "title": "申报编号",
    "description": "如：SFQ-2026-M-370181-01；M制造业高质量发展，T传统产业转型升级，F产业基础能力提升",
    "type": "string",
    "x-code": true,
    "x-width": 11,
    "pattern": "^SFQ-\\d{4}-[MTF]-37\\d{4}-\\d{2}$",
    "x-message": "申报编号请写成 SFQ-2026-M-370181-01 的样子",
    "x-clause": [
     "C22"
    ]
   },
   "applicantName": {
    "title": "申报单位",
    "description": "全称或者规范化简称，末尾不写标点",
    "type": "string",
    "minLength": 2,
    "maxLength": 60,
    "pattern": "[^，。；：、,.;:]$",
    "x-message": "机关名称请写2至60个字，末尾不写标点，标点会自动加上"
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
   "formChecks": {
    "title": "形式审查项",
    "type": "array",
    "minItems": 12,
    "maxItems": 12,
    "items": {
     "conditions": [
      {
       "if": {
        "properties": {
         "result": {
          "const": "否"
         }
        },
        "required": [
         "result"
        ]
       },
       "then": {
        "required": [
         "note"
        ]
       }
      }
     ],
     "title": "审查项",
     "type": "object",
     "properties": {
      "item": {
       "title": "审查项目",
       "type": "string",
       "enum": [
        "申报书签章齐全",
        "承诺书签章",
        "政府（管委会）意见",
        "统计部门确认表",
        "应急、生态环境证明",
        "三年数据完整",
        "附件编号连续、清晰可读",
        "规划和政策文件有文号",
        "申报类别与主导产业相符",
        "主体资格证明（开发区批文）",
        "电子版与纸质版一致",
        "无涉密内容"
       ],
       "x-width": 18
      },
      "result": {
       "title": "结果",
       "type": "string",
       "enum": [
        "是",
        "否",
        "不适用"
       ],
       "x-width": 6
      },
      "note": {
       "title": "说明",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 18
      }
     },
     "required": [
      "item",
      "result"
     ]
    },
    "x-rows": {
     "each": "item"
    },
    "description": "各项都要填写；填“否”的写明情况",
    "x-clause": [
     "C22"
    ]
   },
   "eligibleArea": {
    "title": "资格审查：主体资格",
    "type": "boolean",
    "description": "县、县级市、市辖区，国家级、省级开发区",
    "x-clause": [
     "C4",
     "C22"
    ]
   },
   "categoryFit": {
    "conditions": [
     {
      "if": {
       "properties": {
        "ok": {
         "const": false
        }
       },
       "required": [
        "ok"
       ]
      },
      "then": {
       "required": [
        "note"
       ]
      }
     }
    ],
    "title": "资格审查：类别符合性",
    "type": "object",
    "properties": {
     "ok": {
      "title": "是否相符",
      "type": "boolean"
     },
     "note": {
      "title": "说明",
      "description": "一段完整的话，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 300
     }
    },
    "required": [
     "ok"
    ],
    "x-clause": [
     "C5",
     "C6",
     "C7",
     "C8",
     "C22"
    ]
   },
   "vetoCheck": {
    "title": "资格审查：安全、环境一票否决核验",
    "type": "object",
    "properties": {
     "safety": {
      "title": "近三年发生重大及以上生产安全事故",
      "type": "boolean"
     },
     "env": {
      "title": "近三年发生Ⅱ级及以上突发环境事件",
      "type": "boolean"
     },
     "sourceDept": {
      "title": "核实部门",
      "description": "一般为市应急管理局、市生态环境局",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "replyDocNo": {
      "title": "复函文号",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 80
     },
     "date": {
      "title": "核实日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     }
    },
    "required": [
     "safety",
     "env",
     "sourceDept",
     "date"
    ],
    "x-clause": [
     "C17",
     "C22"
    ]
   },
   "dataChecks": {
    "title": "数据核验",
    "type": "array",
    "minItems": 1,
    "maxItems": 60,
    "items": {
     "conditions": [
      {
       "if": {
        "properties": {
         "accepted": {
          "const": false
         }
        },
        "required": [
         "accepted"
        ]
       },
       "then": {
        "required": [
         "note"
        ]
       }
      }
     ],
     "title": "指标",
     "type": "object",
     "properties": {
      "indicator": {
       "title": "指标",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 40,
       "x-width": 16
      },
      "declared": {
       "type": "number",
       "x-decimals": 2,
       "x-as-entered": true,
       "title": "申报数",
       "x-width": 9
      },
      "verified": {
       "type": "number",
       "x-decimals": 2,
       "x-as-entered": true,
       "title": "核实数",
       "x-width": 9
      },
      "source": {
       "title": "核实依据",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "x-width": 14
      },
      "diffPct": {
       "type": "number",
       "readOnly": true,
       "x-from": "calc",
       "x-calc": "(verified - declared) / declared * 100",
       "x-decimals": 2,
       "x-unit": "%",
       "title": "差异率",
       "x-width": 7
      },
      "accepted": {
       "title": "认可",
       "type": "boolean",
       "x-width": 5
      },
      "note": {
       "title": "说明",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 12
      }
     },
     "required": [
      "indicator",
      "declared",
      "verified",
      "source",
      "accepted"
     ],
     "x-rules": [
      {
       "rule": "explained",
       "field": "diffPct",
       "limit": 5,
       "note": "note"
      }
     ]
    },
    "description": "差异率超过5%的写明原因（方案未规定，默认5%）",
    "x-clause": [
     "C20",
     "C22"
    ]
   },
   "spotCheck": {
    "conditions": [
     {
      "if": {
       "properties": {
        "done": {
         "const": true
        }
       },
       "required": [
        "done"
       ]
      },
      "then": {
       "required": [
        "date",
        "persons",
        "finding"
       ]
      },
      "else": {
       "properties": {
        "date": false,
        "persons": false,
        "finding": false
       }
      }
     }
    ],
    "title": "是否实地抽查",
    "type": "object",
    "properties": {
     "done": {
      "title": "已抽查",
      "type": "boolean"
     },
     "date": {
      "title": "抽查日期",
      "description": "写成 2026-01-05 的样子",
      "type": "string",
      "format": "date"
     },
     "persons": {
      "title": "抽查人员",
      "description": "一行文字，不换行",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "finding": {
      "title": "抽查情况",
      "description": "可以分段，每行一段",
      "type": "string",
      "minLength": 10,
      "maxLength": 600,
      "x-multiline": true
     }
    },
    "required": [
     "done"
    ],
    "x-clause": [
     "C22"
    ]
   },
   "corrections": {
    "title": "补正要求",
    "type": "array",
    "maxItems": 50,
    "items": {
     "title": "补正事项",
     "type": "object",
     "properties": {
      "field": {
       "title": "项目",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "x-width": 14
      },
      "problem": {
       "title": "问题",
       "description": "一行文字，不换行",
       "type": "string",
       "minLength": 1,
       "maxLength": 200,
       "x-width": 20
      },
      "deadline": {
       "title": "补正期限",
       "description": "写成 2026-01-05 的样子",
       "type": "string",
       "format": "date",
       "x-width": 9
      },
      "fixedOn": {
       "title": "补正日期",
       "description": "写成 2026-01-05 的样子",
       "type": "string",
       "format": "date",
       "x-width": 9
      }
     },
     "required": [
      "field",
      "problem",
      "deadline"
     ]
    },
    "x-clause": [
     "C22"
    ]
   },
   "conclusion": {
    "title": "初审结论",
    "type": "string",
    "enum": [
     "recommend",
     "notRecommend",
     "returned"
    ],
    "x-enum-labels": {
     "recommend": "推荐",
     "notRecommend": "不推荐",
     "returned": "退回"
    },
    "x-clause": [
     "C22"
    ]
   },
   "opinion": {
    "title": "初审意见",
    "description": "可以分段，每行一段",
    "type": "string",
    "minLength": 50,
    "maxLength": 600,
    "x-multiline": true,
    "x-clause": [
     "C22"
    ]
   },
   "rank": {
    "title": "推荐排序",
    "type": "integer",
    "minimum": 1,
    "maximum": 200,
    "x-unit": "位",
    "description": "在本市同一类别中的排序",
    "x-clause": [
     "C22"
    ]
   },
   "signers": {
    "title": "经办人、审核人、签发人",
    "type": "object",
    "properties": {
     "clerk": {
      "title": "经办人",
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "x-sign": true
     },
     "reviewer": {
      "title": "审核人",
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "x-sign": true
     },
     "approver": {
      "title": "签发人",
      "type": "string",
      "minLength": 1,
      "maxLength": 40,
      "x-sign": true
     }
    },
    "required": [
     "clerk",
     "reviewer",
     "approver"
    ],
    "x-rules": [
     {
      "rule": "different",
      "fields": [
       "clerk",
       "reviewer",
       "approver"
      ]
     }
    ],
    "x-clause": [
     "C22"
    ]
   },
   "reviewedOn": {
    "title": "初审日期",
    "description": "写成 2026-01-05 的样子",
    "type": "string",
    "format": "date",
    "x-clause": [
     "C22"
    ]
   }
  },
  "required": [
   "applicationId",
   "applicantName",
   "category",
   "formChecks",
   "eligibleArea",
   "categoryFit",
   "vetoCheck",
   "dataChecks",
   "conclusion",
   "opinion",
   "signers",
   "reviewedOn"
  ],
  "x-rules": [
   {
    "rule": "number-agrees",
    "number": "applicationId",
    "category": "category",
    "letters": {
     "manufacturing": "M",
     "traditional": "T",
     "foundation": "F"
    }
   },
   {
    "rule": "organ-of-code",
    "organ": "applicantName",
    "code": "applicationId",
    "level": "warn"
   },
   {
    "rule": "unique",
    "list": "formChecks",
    "by": [
     "item"
    ],
    "advice": "各项都要审查，请改为没有列出的审查项目"
   },
   {
    "rule": "until",
    "fields": [
     "vetoCheck.date",
     "spotCheck.date",
     "corrections.fixedOn"
    ],
    "limit": "reviewedOn"
   }
  ]
 }
};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
