// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import { characters, equal } from "../../compiled.ts";

export const call = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/call/1","title":"申报通知","description":"组织申报示范区的通知","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"properties":{"materials":{"items":{"properties":{"electronic":{"const":false}}}}}},{"properties":{"channel":{"required":["system"]}}},{"properties":{"channel":{"required":["email"]}}}],"x-field":"channel","x-message":"材料清单要求提供电子版，但没有写明电子版报到哪里：请在“报送方式与地址”中填写申报系统或者电子邮箱"},{"anyOf":[{"properties":{"conditionText":{"contains":{"properties":{"text":{"pattern":"安全生产事故"}},"required":["text"]}}}}],"x-field":"conditionText","x-message":"申报条件中没有关于安全生产事故的一项，请按方案规定的第8项条件补充"},{"anyOf":[{"properties":{"conditionText":{"contains":{"properties":{"text":{"pattern":"环境污染事件"}},"required":["text"]}}}}],"x-field":"conditionText","x-message":"申报条件中没有关于环境污染事件的一项，请按方案规定的第8项条件补充"}],"properties":{"kind":{"const":"通知","x-message":"申报文件的文种是通知，请填“通知”"},"mainTo":{"minItems":1,"items":{"$ref":"../../common/values#/$defs/cityBody"}},"round":{"$ref":"../../common/values#/$defs/round"},"basis":{"$ref":"../../common/values#/$defs/basis","description":"实施方案等依据；先写标题，后写发文字号"},"categories":{"title":"开放类别","description":"本次接受申报的类别","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"../../common/values#/$defs/category","title":"类别"},"x-clause":["C5","C30"]},"eligibility":{"$ref":"../../common/values#/$defs/prose","title":"申报主体说明","description":"不填时使用模板中的说明（方案规定的县区范围）","x-clause":["C4","C19"]},"conditionText":{"title":"申报条件","description":"不填时使用方案规定的八项条件；当年有调整的，八项写全，并标明调整了哪一项","type":"array","minItems":8,"maxItems":20,"items":{"title":"条件","type":"object","properties":{"no":{"$ref":"../../common/values#/$defs/seq"},"lead":{"$ref":"../../common/values#/$defs/line","title":"条件名称","description":"印在段首，如：产业发展质效好","maxLength":30},"text":{"$ref":"../../common/values#/$defs/sentence","title":"条件内容"},"changed":{"title":"当年调整","description":"与实施方案的条件不同的，选“是”","type":"boolean"}},"required":["no","text","changed"],"additionalProperties":false},"x-clause":["C10","C11","C12","C13","C14","C15","C16","C17","C21"]},"quotas":{"title":"各市推荐名额","description":"不填为不限名额；不填类别的，为各类别合计","type":"array","minItems":1,"maxItems":200,"items":{"title":"名额","type":"object","properties":{"cityCode":{"title":"市","description":"设区的市行政区划代码","type":"string","enum":["370100","370200","370300","370400","370500","370600","370700","370800","370900","371000","371100","371300","371400","371500","371600","371700"],"x-enum-labels":{"370100":"济南市","370200":"青岛市","370300":"淄博市","370400":"枣庄市","370500":"东营市","370600":"烟台市","370700":"潍坊市","370800":"济宁市","370900":"泰安市","371000":"威海市","371100":"日照市","371300":"临沂市","371400":"德州市","371500":"聊城市","371600":"滨州市","371700":"菏泽市"}},"category":{"$ref":"../../common/values#/$defs/category"},"max":{"title":"名额","type":"integer","minimum":0,"maximum":100,"x-unit":"个"}},"required":["cityCode","max"],"additionalProperties":false},"x-clause":["C21","C31"]},"materials":{"title":"材料清单与份数","type":"array","minItems":1,"maxItems":40,"items":{"title":"材料","type":"object","properties":{"name":{"$ref":"../../common/values#/$defs/line","title":"材料名称","maxLength":80},"paperCopies":{"title":"纸质份数","description":"不要纸质的，填0","type":"integer","minimum":0,"maximum":20,"x-unit":"份"},"electronic":{"title":"要电子版","type":"boolean"},"format":{"$ref":"../../common/values#/$defs/line","title":"格式要求","description":"如：签字盖章，A4纸双面打印","maxLength":60}},"required":["name","paperCopies","electronic"],"additionalProperties":false},"x-clause":["C21"]},"deadlines":{"title":"县区截止、市级截止","description":"截止日期当日仍可报送","type":"object","properties":{"county":{"$ref":"../../common/values#/$defs/date","title":"县区截止日期","description":"县区报所在市的最后一日"},"city":{"$ref":"../../common/values#/$defs/date","title":"市级截止日期","description":"各市报省厅的最后一日"}},"required":["county","city"],"additionalProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"county","later":"city"}],"x-clause":["C18","C21","C22"]},"channel":{"title":"报送方式与地址","type":"object","properties":{"system":{"$ref":"../../common/values#/$defs/line","title":"申报系统","description":"网上填报的系统名称，没有的不填","maxLength":60},"address":{"$ref":"../../common/values#/$defs/line","title":"邮寄地址"},"email":{"$ref":"../../common/values#/$defs/email"}},"required":["address"],"additionalProperties":false,"x-clause":["C18"]},"contacts":{"title":"联系人及电话","type":"array","minItems":1,"maxItems":10,"items":{"title":"联系人","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"处室"},"name":{"$ref":"../../common/values#/$defs/person","title":"联系人"},"phone":{"$ref":"../../common/values#/$defs/phone"}},"required":["office","phone"],"additionalProperties":false},"x-clause":["C18"]}},"required":["issuerMark","mainTo","signature","date","round","basis","categories","materials","deadlines","channel","contacts"],"unevaluatedProperties":false,"x-rules":[{"rule":"consecutive","list":"conditionText","by":"no"},{"rule":"enum-order","list":"quotas","by":"cityCode","repeats":true},{"rule":"unique","list":"quotas","by":["cityCode","category"]},{"rule":"dates-ordered","earlier":"date","later":"deadlines.county"}]};
const schema43 = {"title":"市有关部门","description":"部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）","type":"string","maxLength":60,"pattern":"^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$","x-message":"主送机关请写市工业和信息化局，如：各市工业和信息化局；联合行文的，另写其他机关的对口部门，如：各市发展和改革委员会；部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）"};
const schema49 = {"title":"示范区类别","type":"string","enum":["manufacturing","traditional","foundation"],"x-enum-labels":{"manufacturing":"制造业高质量发展示范区","traditional":"传统产业转型升级示范区","foundation":"产业基础能力提升示范区"},"x-clause":["C5"]};
const schema50 = {"title":"文字内容","description":"可以分段，每行一段","type":"string","minLength":1,"maxLength":5000,"x-multiline":true};
const schema51 = {"title":"序号","type":"integer","minimum":1,"maximum":9999};
const schema46 = {"title":"文字","description":"一行文字，不换行","type":"string","minLength":1,"maxLength":200};
const schema53 = {"title":"一段话","description":"一段完整的话，不换行","type":"string","minLength":1,"maxLength":1000};
const schema39 = {"title":"日期","description":"写成 2026-01-05 的样子","type":"string","format":"date"};
const schema61 = {"title":"电子邮箱","type":"string","x-code":true,"maxLength":80,"pattern":"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$","x-message":"电子邮箱的写法不对，请写成 gongxin@shandong.cn 的样子"};
const schema37 = {"title":"机关名称","description":"全称或者规范化简称，末尾不写标点","type":"string","minLength":2,"maxLength":60,"pattern":"[^，。；：、,.;:]$","x-message":"机关名称请写2至60个字，末尾不写标点，标点会自动加上"};
const schema36 = {"title":"姓名","type":"string","minLength":1,"maxLength":40};
const schema64 = {"title":"办公电话","description":"公开的公文只写处室电话，不写个人手机","type":"string","x-code":true,"pattern":"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$","x-message":"请填写办公室的固定电话，如：0531-51782345；公开的公文不写个人手机号码"};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/common/official-document","title":"公文公共头","description":"各类公文共有的要素，名称依 GB/T 9704-2012","type":"object","x-sections":[{"key":"elements","title":"发文要素","fields":["kind","issuerMark","docNo","title","mainTo","signature","date","seal"]},{"key":"more","title":"其他要素","fields":["marks","signer","note","cc","printed","disclosure"]}],"properties":{"kind":{"title":"文种","type":"string","enum":["通知","通报","公告","报告","函","公示","承诺书","意见书","证书"],"x-clause":["C28"]},"issuerMark":{"title":"发文机关标志","description":"发文机关全称或者规范化简称，要加“文件”二字的一并写上；联合行文只写主办机关，其余机关依次写在署名中","type":"string","minLength":2,"maxLength":60,"x-clause":["C18","C28"]},"docNo":{"$ref":"values#/$defs/docNo"},"marks":{"title":"份号、密级、紧急程度","type":"object","properties":{"copyNo":{"title":"份号","description":"6位数字","type":"string","pattern":"^\\d{6}$","x-message":"份号请写6位数字，如：000001"},"secrecy":{"title":"密级和保密期限","description":"本系统不处理涉密公文，必须留空","type":["string","null"],"maxLength":0,"x-message":"本系统不得处理涉密公文，请将密级和保密期限留空"},"urgency":{"title":"紧急程度","type":"string","enum":["特急","加急"]}},"additionalProperties":false,"x-clause":["C28"]},"signer":{"title":"签发人","description":"上行文写签发人姓名","type":"array","maxItems":6,"items":{"$ref":"values#/$defs/person"},"x-clause":["C22","C35"]},"title":{"title":"标题","description":"不填时按模板生成；填写后以此为准","type":"string","minLength":4,"maxLength":90,"x-clause":["C18","C28"]},"mainTo":{"title":"主送机关","description":"全称、规范化简称或者同类型机关统称","type":"array","maxItems":60,"uniqueItems":true,"items":{"$ref":"values#/$defs/organ"},"x-clause":["C18","C28"]},"signature":{"title":"发文机关署名","description":"联合行文时主办机关在前，最多5个","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"values#/$defs/organ","maxLength":24,"x-message":"署名要在一行里写下，请写2至24个字的全称或者规范化简称，末尾不写标点"},"x-clause":["C28"]},"date":{"$ref":"values#/$defs/date","title":"成文日期","x-clause":["C28"]},"seal":{"title":"印章","description":"加盖印章或者不加盖；系统只留出位置，不画印章","type":"string","enum":["stamp","none"],"x-enum-labels":{"stamp":"加盖印章","none":"不加盖印章"},"x-clause":["C28"]},"note":{"title":"附注","description":"不写圆括号，如：此件公开发布","type":"string","minLength":1,"maxLength":100,"pattern":"^[^（(]","x-message":"附注请写1至100个字，不写圆括号，圆括号会自动加上，如：此件公开发布","x-clause":["C28"]},"cc":{"title":"抄送机关","type":"array","maxItems":60,"uniqueItems":true,"items":{"$ref":"values#/$defs/organ"},"x-clause":["C28"]},"printed":{"title":"印发机关和印发日期","type":"object","properties":{"organ":{"$ref":"values#/$defs/organ","title":"印发机关","maxLength":20,"x-message":"印发机关和印发日期在同一行，请写2至20个字的全称或者规范化简称，末尾不写标点"},"date":{"$ref":"values#/$defs/date","title":"印发日期"}},"required":["organ","date"],"additionalProperties":false,"x-clause":["C28"]},"disclosure":{"title":"信息公开选项","type":"string","enum":["主动公开","依申请公开","不予公开"],"x-clause":["C28"]}},"required":["kind"],"x-rules":[{"rule":"dates-ordered","earlier":"date","later":"printed.date"},{"rule":"only-with","field":"signer","other":"kind","values":["报告"]},{"rule":"same-year","year":"docNo.year","date":"date"},{"rule":"prefix-of","prefix":"docNo.prefix","organ":"issuerMark","province":"山东省","letter":"鲁"},{"rule":"mark-signs","mark":"issuerMark","signature":"signature"}]};
const func1 = characters;
const func0 = equal;
const schema34 = {"title":"发文字号","description":"由发文机关代字、年份、发文顺序号组成，尚未编号时可以不填，印作“×××〔2026〕　号”","type":["object","null"],"properties":{"prefix":{"title":"机关代字","description":"如：鲁工信发","type":"string","pattern":"^[\\u3400-\\u9fff]{2,10}$","x-message":"机关代字请只写汉字，如：鲁工信发"},"year":{"$ref":"#/$defs/year","title":"年份"},"seq":{"title":"发文顺序号","description":"不编虚位，不加“第”字；已定代字和年份、尚未编号时空着","type":["integer","null"],"minimum":1,"maximum":99999}},"required":["prefix","year"],"additionalProperties":false,"x-clause":["C28"]};
const schema35 = {"title":"年度","type":"integer","minimum":2000,"maximum":2099,"x-unit":"年"};
const pattern4 = new RegExp("^[\\u3400-\\u9fff]{2,10}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefix === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prefix"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.year === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "prefix") || (key0 === "year")) || (key0 === "seq"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,10}$"},schema:"^[\\u3400-\\u9fff]{2,10}$",parentSchema:schema34.properties.prefix,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema34.properties.prefix.type,parentSchema:schema34.properties.prefix,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.year !== undefined){
let data1 = data.year;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2099 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 2000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.seq !== undefined){
let data2 = data.seq;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: schema34.properties.seq.type},schema:schema34.properties.seq.type,parentSchema:schema34.properties.seq,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99999 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},schema:99999,parentSchema:schema34.properties.seq,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema34.properties.seq,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^\\d{6}$", "u");
const pattern6 = new RegExp("[^，。；：、,.;:]$", "u");
const pattern8 = new RegExp("^[^（(]", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/common/official-document" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema32.properties.kind.type,parentSchema:schema32.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((data0 === "通知") || (data0 === "通报")) || (data0 === "公告")) || (data0 === "报告")) || (data0 === "函")) || (data0 === "公示")) || (data0 === "承诺书")) || (data0 === "意见书")) || (data0 === "证书"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},schema:schema32.properties.kind.enum,parentSchema:schema32.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.issuerMark !== undefined){
let data1 = data.issuerMark;
if(typeof data1 === "string"){
if(func1(data1) > 60){
const err3 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32.properties.issuerMark,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 2){
const err4 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema32.properties.issuerMark,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/type",keyword:"type",params:{type: "string"},schema:schema32.properties.issuerMark.type,parentSchema:schema32.properties.issuerMark,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.docNo !== undefined){
if(!(validate23(data.docNo, {instancePath:instancePath+"/docNo",parentData:data,parentDataProperty:"docNo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.marks !== undefined){
let data3 = data.marks;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
if(!(((key0 === "copyNo") || (key0 === "secrecy")) || (key0 === "urgency"))){
const err6 = {instancePath:instancePath+"/marks",schemaPath:"#/properties/marks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32.properties.marks,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.copyNo !== undefined){
let data4 = data3.copyNo;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err7 = {instancePath:instancePath+"/marks/copyNo",schemaPath:"#/properties/marks/properties/copyNo/pattern",keyword:"pattern",params:{pattern: "^\\d{6}$"},schema:"^\\d{6}$",parentSchema:schema32.properties.marks.properties.copyNo,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/marks/copyNo",schemaPath:"#/properties/marks/properties/copyNo/type",keyword:"type",params:{type: "string"},schema:schema32.properties.marks.properties.copyNo.type,parentSchema:schema32.properties.marks.properties.copyNo,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.secrecy !== undefined){
let data5 = data3.secrecy;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/marks/secrecy",schemaPath:"#/properties/marks/properties/secrecy/type",keyword:"type",params:{type: schema32.properties.marks.properties.secrecy.type},schema:schema32.properties.marks.properties.secrecy.type,parentSchema:schema32.properties.marks.properties.secrecy,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 0){
const err10 = {instancePath:instancePath+"/marks/secrecy",schemaPath:"#/properties/marks/properties/secrecy/maxLength",keyword:"maxLength",params:{limit: 0},schema:0,parentSchema:schema32.properties.marks.properties.secrecy,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3.urgency !== undefined){
let data6 = data3.urgency;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/marks/urgency",schemaPath:"#/properties/marks/properties/urgency/type",keyword:"type",params:{type: "string"},schema:schema32.properties.marks.properties.urgency.type,parentSchema:schema32.properties.marks.properties.urgency,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data6 === "特急") || (data6 === "加急"))){
const err12 = {instancePath:instancePath+"/marks/urgency",schemaPath:"#/properties/marks/properties/urgency/enum",keyword:"enum",params:{allowedValues: schema32.properties.marks.properties.urgency.enum},schema:schema32.properties.marks.properties.urgency.enum,parentSchema:schema32.properties.marks.properties.urgency,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type: "object"},schema:schema32.properties.marks.type,parentSchema:schema32.properties.marks,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.signer !== undefined){
let data7 = data.signer;
if(Array.isArray(data7)){
if(data7.length > 6){
const err14 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema32.properties.signer,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func1(data8) > 40){
const err15 = {instancePath:instancePath+"/signer/" + i0,schemaPath:"values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data8) < 1){
const err16 = {instancePath:instancePath+"/signer/" + i0,schemaPath:"values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/signer/" + i0,schemaPath:"values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/type",keyword:"type",params:{type: "array"},schema:schema32.properties.signer.type,parentSchema:schema32.properties.signer,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.title !== undefined){
let data9 = data.title;
if(typeof data9 === "string"){
if(func1(data9) > 90){
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 90},schema:90,parentSchema:schema32.properties.title,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data9) < 4){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema32.properties.title,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema32.properties.title.type,parentSchema:schema32.properties.title,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data10 = data.mainTo;
if(Array.isArray(data10)){
if(data10.length > 60){
const err22 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema32.properties.mainTo,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func1(data11) > 60){
const err23 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data11) < 2){
const err24 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern6.test(data11)){
const err25 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i2 = data10.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data10[i2], data10[j0])){
const err27 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema32.properties.mainTo,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/type",keyword:"type",params:{type: "array"},schema:schema32.properties.mainTo.type,parentSchema:schema32.properties.mainTo,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.signature !== undefined){
let data12 = data.signature;
if(Array.isArray(data12)){
if(data12.length > 5){
const err29 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(func1(data13) > 60){
const err31 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data13) < 2){
const err32 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern6.test(data13)){
const err33 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) > 24){
const err35 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"#/properties/signature/items/maxLength",keyword:"maxLength",params:{limit: 24},schema:24,parentSchema:schema32.properties.signature.items,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
let i4 = data12.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data12[i4], data12[j1])){
const err36 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},schema:true,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "array"},schema:schema32.properties.signature.type,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.date !== undefined){
let data14 = data.date;
if(!(typeof data14 === "string")){
const err38 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.seal !== undefined){
let data15 = data.seal;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type: "string"},schema:schema32.properties.seal.type,parentSchema:schema32.properties.seal,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data15 === "stamp") || (data15 === "none"))){
const err40 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/enum",keyword:"enum",params:{allowedValues: schema32.properties.seal.enum},schema:schema32.properties.seal.enum,parentSchema:schema32.properties.seal,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.note !== undefined){
let data16 = data.note;
if(typeof data16 === "string"){
if(func1(data16) > 100){
const err41 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32.properties.note,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func1(data16) < 1){
const err42 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.note,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern8.test(data16)){
const err43 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "^[^（(]"},schema:"^[^（(]",parentSchema:schema32.properties.note,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema32.properties.note.type,parentSchema:schema32.properties.note,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.cc !== undefined){
let data17 = data.cc;
if(Array.isArray(data17)){
if(data17.length > 60){
const err45 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema32.properties.cc,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data17.length;
for(let i5=0; i5<len3; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(func1(data18) > 60){
const err46 = {instancePath:instancePath+"/cc/" + i5,schemaPath:"values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data18) < 2){
const err47 = {instancePath:instancePath+"/cc/" + i5,schemaPath:"values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern6.test(data18)){
const err48 = {instancePath:instancePath+"/cc/" + i5,schemaPath:"values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/cc/" + i5,schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let i6 = data17.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data17[i6], data17[j2])){
const err50 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},schema:true,parentSchema:schema32.properties.cc,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/type",keyword:"type",params:{type: "array"},schema:schema32.properties.cc.type,parentSchema:schema32.properties.cc,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.printed !== undefined){
let data19 = data.printed;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.organ === undefined){
const err52 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/required",keyword:"required",params:{missingProperty: "organ"},schema:schema32.properties.printed.required,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19.date === undefined){
const err53 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/required",keyword:"required",params:{missingProperty: "date"},schema:schema32.properties.printed.required,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key1 in data19){
if(!((key1 === "organ") || (key1 === "date"))){
const err54 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.organ !== undefined){
let data20 = data19.organ;
if(typeof data20 === "string"){
if(func1(data20) > 60){
const err55 = {instancePath:instancePath+"/printed/organ",schemaPath:"values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func1(data20) < 2){
const err56 = {instancePath:instancePath+"/printed/organ",schemaPath:"values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern6.test(data20)){
const err57 = {instancePath:instancePath+"/printed/organ",schemaPath:"values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/printed/organ",schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) > 20){
const err59 = {instancePath:instancePath+"/printed/organ",schemaPath:"#/properties/printed/properties/organ/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema32.properties.printed.properties.organ,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data19.date !== undefined){
let data21 = data19.date;
if(!(typeof data21 === "string")){
const err60 = {instancePath:instancePath+"/printed/date",schemaPath:"values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/type",keyword:"type",params:{type: "object"},schema:schema32.properties.printed.type,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.disclosure !== undefined){
let data22 = data.disclosure;
if(typeof data22 !== "string"){
const err62 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/type",keyword:"type",params:{type: "string"},schema:schema32.properties.disclosure.type,parentSchema:schema32.properties.disclosure,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((data22 === "主动公开") || (data22 === "依申请公开")) || (data22 === "不予公开"))){
const err63 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/enum",keyword:"enum",params:{allowedValues: schema32.properties.disclosure.enum},schema:schema32.properties.disclosure.enum,parentSchema:schema32.properties.disclosure,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"kind":true,"issuerMark":true,"docNo":true,"marks":true,"signer":true,"title":true,"mainTo":true,"signature":true,"date":true,"seal":true,"note":true,"cc":true,"printed":true,"disclosure":true},"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"年度与批次","type":"object","properties":{"year":{"$ref":"#/$defs/year"},"batch":{"$ref":"#/$defs/line","title":"批次","description":"如：第四批","maxLength":20}},"required":["year"],"additionalProperties":false,"x-clause":["C18","C30"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "year") || (key0 === "batch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2099 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema44.properties.batch,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"title":"依据文件","description":"实施方案和当年申报通知；先写标题，后写发文字号","type":"array","minItems":1,"maxItems":10,"items":{"title":"文件","type":"object","properties":{"title":{"title":"文件标题","description":"不写书名号","type":"string","minLength":2,"maxLength":120,"pattern":"^[^《》]+$","x-message":"文件标题请写2至120字，不写书名号，书名号会自动加上"},"docNo":{"$ref":"#/$defs/printedDocNo"}},"required":["title"],"additionalProperties":false},"x-clause":["C1"]};
const schema48 = {"title":"发文字号","description":"按公文上印的写全，如：鲁工信发〔2026〕12号","type":"string","pattern":"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$","x-message":"发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"};
const pattern14 = new RegExp("^[^《》]+$", "u");
const pattern15 = new RegExp("^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("安全生产事故", "u");
const pattern12 = new RegExp("环境污染事件", "u");
const pattern13 = new RegExp("^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");
const pattern18 = new RegExp("^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/call/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.materials !== undefined){
let data0 = data.materials;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.electronic !== undefined){
let data2 = data1.electronic;
if(false !== data2){
const err0 = {instancePath:instancePath+"/materials/" + i0+"/electronic",schemaPath:"#/allOf/1/anyOf/0/properties/materials/items/properties/electronic/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema31.allOf[1].anyOf[0].properties.materials.items.properties.electronic,data:data2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.materials = true;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel !== undefined){
let data3 = data.channel;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.system === undefined){
const err1 = {instancePath:instancePath+"/channel",schemaPath:"#/allOf/1/anyOf/1/properties/channel/required",keyword:"required",params:{missingProperty: "system"},schema:schema31.allOf[1].anyOf[1].properties.channel.required,parentSchema:schema31.allOf[1].anyOf[1].properties.channel,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.channel = true;
}
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel !== undefined){
let data4 = data.channel;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.email === undefined){
const err2 = {instancePath:instancePath+"/channel",schemaPath:"#/allOf/1/anyOf/2/properties/channel/required",keyword:"required",params:{missingProperty: "email"},schema:schema31.allOf[1].anyOf[2].properties.channel.required,parentSchema:schema31.allOf[1].anyOf[2].properties.channel,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.channel = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[1].anyOf,parentSchema:schema31.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
const _errs13 = errors;
let valid8 = false;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditionText !== undefined){
let data5 = data.conditionText;
if(Array.isArray(data5)){
const _errs16 = errors;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.text === undefined){
const err4 = {instancePath:instancePath+"/conditionText/" + i1,schemaPath:"#/allOf/2/anyOf/0/properties/conditionText/contains/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.allOf[2].anyOf[0].properties.conditionText.contains.required,parentSchema:schema31.allOf[2].anyOf[0].properties.conditionText.contains,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data6.text !== undefined){
let data7 = data6.text;
if(typeof data7 === "string"){
if(!pattern11.test(data7)){
const err5 = {instancePath:instancePath+"/conditionText/" + i1+"/text",schemaPath:"#/allOf/2/anyOf/0/properties/conditionText/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "安全生产事故"},schema:"安全生产事故",parentSchema:schema31.allOf[2].anyOf[0].properties.conditionText.contains.properties.text,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var valid10 = _errs17 === errors;
if(valid10){
break;
}
}
if(!valid10){
const err6 = {instancePath:instancePath+"/conditionText",schemaPath:"#/allOf/2/anyOf/0/properties/conditionText/contains",keyword:"contains",params:{minContains: 1},schema:schema31.allOf[2].anyOf[0].properties.conditionText.contains,parentSchema:schema31.allOf[2].anyOf[0].properties.conditionText,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs14 === errors;
valid8 = valid8 || _valid1;
if(_valid1){
var props1 = {};
props1.conditionText = true;
}
if(!valid8){
const err7 = {instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[2].anyOf,parentSchema:schema31.allOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs20 = errors;
let valid12 = false;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditionText !== undefined){
let data8 = data.conditionText;
if(Array.isArray(data8)){
const _errs23 = errors;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.text === undefined){
const err8 = {instancePath:instancePath+"/conditionText/" + i2,schemaPath:"#/allOf/3/anyOf/0/properties/conditionText/contains/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.allOf[3].anyOf[0].properties.conditionText.contains.required,parentSchema:schema31.allOf[3].anyOf[0].properties.conditionText.contains,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data9.text !== undefined){
let data10 = data9.text;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
const err9 = {instancePath:instancePath+"/conditionText/" + i2+"/text",schemaPath:"#/allOf/3/anyOf/0/properties/conditionText/contains/properties/text/pattern",keyword:"pattern",params:{pattern: "环境污染事件"},schema:"环境污染事件",parentSchema:schema31.allOf[3].anyOf[0].properties.conditionText.contains.properties.text,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var valid14 = _errs24 === errors;
if(valid14){
break;
}
}
if(!valid14){
const err10 = {instancePath:instancePath+"/conditionText",schemaPath:"#/allOf/3/anyOf/0/properties/conditionText/contains",keyword:"contains",params:{minContains: 1},schema:schema31.allOf[3].anyOf[0].properties.conditionText.contains,parentSchema:schema31.allOf[3].anyOf[0].properties.conditionText,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid2 = _errs21 === errors;
valid12 = valid12 || _valid2;
if(_valid2){
var props2 = {};
props2.conditionText = true;
}
if(!valid12){
const err11 = {instancePath,schemaPath:"#/allOf/3/anyOf",keyword:"anyOf",params:{},schema:schema31.allOf[3].anyOf,parentSchema:schema31.allOf[3],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.mainTo === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.signature === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.date === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.round === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "round"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.basis === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.categories === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.materials === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "materials"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.deadlines === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadlines"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.channel === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.contacts === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contacts"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.mainTo = true;
props0.round = true;
props0.basis = true;
props0.categories = true;
props0.eligibility = true;
props0.conditionText = true;
props0.quotas = true;
props0.materials = true;
props0.deadlines = true;
props0.channel = true;
props0.contacts = true;
}
if(data.kind !== undefined){
let data11 = data.kind;
if("通知" !== data11){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "通知"},schema:"通知",parentSchema:schema31.properties.kind,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data12 = data.mainTo;
if(Array.isArray(data12)){
if(data12.length < 1){
const err24 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.mainTo,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(func1(data13) > 60){
const err25 = {instancePath:instancePath+"/mainTo/" + i3,schemaPath:"../../common/values#/$defs/cityBody/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema43,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern13.test(data13)){
const err26 = {instancePath:instancePath+"/mainTo/" + i3,schemaPath:"../../common/values#/$defs/cityBody/pattern",keyword:"pattern",params:{pattern: "^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$"},schema:"^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$",parentSchema:schema43,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/mainTo/" + i3,schemaPath:"../../common/values#/$defs/cityBody/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data.round !== undefined){
if(!(validate26(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate28(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.categories !== undefined){
let data16 = data.categories;
if(Array.isArray(data16)){
if(data16.length > 10){
const err28 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties.categories,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data16.length < 1){
const err29 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.categories,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 !== "string"){
const err30 = {instancePath:instancePath+"/categories/" + i4,schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data17 === "manufacturing") || (data17 === "traditional")) || (data17 === "foundation"))){
const err31 = {instancePath:instancePath+"/categories/" + i4,schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i5 = data16.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data16[i5], data16[j0])){
const err32 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},schema:true,parentSchema:schema31.properties.categories,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},schema:schema31.properties.categories.type,parentSchema:schema31.properties.categories,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.eligibility !== undefined){
let data18 = data.eligibility;
if(typeof data18 === "string"){
if(func1(data18) > 5000){
const err34 = {instancePath:instancePath+"/eligibility",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data18) < 1){
const err35 = {instancePath:instancePath+"/eligibility",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/eligibility",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.conditionText !== undefined){
let data19 = data.conditionText;
if(Array.isArray(data19)){
if(data19.length > 20){
const err37 = {instancePath:instancePath+"/conditionText",schemaPath:"#/properties/conditionText/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema31.properties.conditionText,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data19.length < 8){
const err38 = {instancePath:instancePath+"/conditionText",schemaPath:"#/properties/conditionText/minItems",keyword:"minItems",params:{limit: 8},schema:8,parentSchema:schema31.properties.conditionText,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len5 = data19.length;
for(let i6=0; i6<len5; i6++){
let data20 = data19[i6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.no === undefined){
const err39 = {instancePath:instancePath+"/conditionText/" + i6,schemaPath:"#/properties/conditionText/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.conditionText.items.required,parentSchema:schema31.properties.conditionText.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20.text === undefined){
const err40 = {instancePath:instancePath+"/conditionText/" + i6,schemaPath:"#/properties/conditionText/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.conditionText.items.required,parentSchema:schema31.properties.conditionText.items,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data20.changed === undefined){
const err41 = {instancePath:instancePath+"/conditionText/" + i6,schemaPath:"#/properties/conditionText/items/required",keyword:"required",params:{missingProperty: "changed"},schema:schema31.properties.conditionText.items.required,parentSchema:schema31.properties.conditionText.items,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key0 in data20){
if(!((((key0 === "no") || (key0 === "lead")) || (key0 === "text")) || (key0 === "changed"))){
const err42 = {instancePath:instancePath+"/conditionText/" + i6,schemaPath:"#/properties/conditionText/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31.properties.conditionText.items,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.no !== undefined){
let data21 = data20.no;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err43 = {instancePath:instancePath+"/conditionText/" + i6+"/no",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema51.type,parentSchema:schema51,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9999 || isNaN(data21)){
const err44 = {instancePath:instancePath+"/conditionText/" + i6+"/no",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema51,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/conditionText/" + i6+"/no",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data20.lead !== undefined){
let data22 = data20.lead;
if(typeof data22 === "string"){
if(func1(data22) > 200){
const err46 = {instancePath:instancePath+"/conditionText/" + i6+"/lead",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data22) < 1){
const err47 = {instancePath:instancePath+"/conditionText/" + i6+"/lead",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/conditionText/" + i6+"/lead",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data22 === "string"){
if(func1(data22) > 30){
const err49 = {instancePath:instancePath+"/conditionText/" + i6+"/lead",schemaPath:"#/properties/conditionText/items/properties/lead/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema31.properties.conditionText.items.properties.lead,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data20.text !== undefined){
let data23 = data20.text;
if(typeof data23 === "string"){
if(func1(data23) > 1000){
const err50 = {instancePath:instancePath+"/conditionText/" + i6+"/text",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data23) < 1){
const err51 = {instancePath:instancePath+"/conditionText/" + i6+"/text",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/conditionText/" + i6+"/text",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.changed !== undefined){
let data24 = data20.changed;
if(typeof data24 !== "boolean"){
const err53 = {instancePath:instancePath+"/conditionText/" + i6+"/changed",schemaPath:"#/properties/conditionText/items/properties/changed/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.conditionText.items.properties.changed.type,parentSchema:schema31.properties.conditionText.items.properties.changed,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/conditionText/" + i6,schemaPath:"#/properties/conditionText/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.conditionText.items.type,parentSchema:schema31.properties.conditionText.items,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/conditionText",schemaPath:"#/properties/conditionText/type",keyword:"type",params:{type: "array"},schema:schema31.properties.conditionText.type,parentSchema:schema31.properties.conditionText,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.quotas !== undefined){
let data25 = data.quotas;
if(Array.isArray(data25)){
if(data25.length > 200){
const err56 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema31.properties.quotas,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data25.length < 1){
const err57 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.quotas,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len6 = data25.length;
for(let i7=0; i7<len6; i7++){
let data26 = data25[i7];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.cityCode === undefined){
const err58 = {instancePath:instancePath+"/quotas/" + i7,schemaPath:"#/properties/quotas/items/required",keyword:"required",params:{missingProperty: "cityCode"},schema:schema31.properties.quotas.items.required,parentSchema:schema31.properties.quotas.items,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data26.max === undefined){
const err59 = {instancePath:instancePath+"/quotas/" + i7,schemaPath:"#/properties/quotas/items/required",keyword:"required",params:{missingProperty: "max"},schema:schema31.properties.quotas.items.required,parentSchema:schema31.properties.quotas.items,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key1 in data26){
if(!(((key1 === "cityCode") || (key1 === "category")) || (key1 === "max"))){
const err60 = {instancePath:instancePath+"/quotas/" + i7,schemaPath:"#/properties/quotas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.quotas.items,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.cityCode !== undefined){
let data27 = data26.cityCode;
if(typeof data27 !== "string"){
const err61 = {instancePath:instancePath+"/quotas/" + i7+"/cityCode",schemaPath:"#/properties/quotas/items/properties/cityCode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.quotas.items.properties.cityCode.type,parentSchema:schema31.properties.quotas.items.properties.cityCode,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((((((((((((((data27 === "370100") || (data27 === "370200")) || (data27 === "370300")) || (data27 === "370400")) || (data27 === "370500")) || (data27 === "370600")) || (data27 === "370700")) || (data27 === "370800")) || (data27 === "370900")) || (data27 === "371000")) || (data27 === "371100")) || (data27 === "371300")) || (data27 === "371400")) || (data27 === "371500")) || (data27 === "371600")) || (data27 === "371700"))){
const err62 = {instancePath:instancePath+"/quotas/" + i7+"/cityCode",schemaPath:"#/properties/quotas/items/properties/cityCode/enum",keyword:"enum",params:{allowedValues: schema31.properties.quotas.items.properties.cityCode.enum},schema:schema31.properties.quotas.items.properties.cityCode.enum,parentSchema:schema31.properties.quotas.items.properties.cityCode,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data26.category !== undefined){
let data28 = data26.category;
if(typeof data28 !== "string"){
const err63 = {instancePath:instancePath+"/quotas/" + i7+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((data28 === "manufacturing") || (data28 === "traditional")) || (data28 === "foundation"))){
const err64 = {instancePath:instancePath+"/quotas/" + i7+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data26.max !== undefined){
let data29 = data26.max;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err65 = {instancePath:instancePath+"/quotas/" + i7+"/max",schemaPath:"#/properties/quotas/items/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.quotas.items.properties.max.type,parentSchema:schema31.properties.quotas.items.properties.max,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100 || isNaN(data29)){
const err66 = {instancePath:instancePath+"/quotas/" + i7+"/max",schemaPath:"#/properties/quotas/items/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema31.properties.quotas.items.properties.max,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err67 = {instancePath:instancePath+"/quotas/" + i7+"/max",schemaPath:"#/properties/quotas/items/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.quotas.items.properties.max,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/quotas/" + i7,schemaPath:"#/properties/quotas/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.quotas.items.type,parentSchema:schema31.properties.quotas.items,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "array"},schema:schema31.properties.quotas.type,parentSchema:schema31.properties.quotas,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.materials !== undefined){
let data30 = data.materials;
if(Array.isArray(data30)){
if(data30.length > 40){
const err70 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema31.properties.materials,data:data30};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data30.length < 1){
const err71 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.materials,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len7 = data30.length;
for(let i8=0; i8<len7; i8++){
let data31 = data30[i8];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err72 = {instancePath:instancePath+"/materials/" + i8,schemaPath:"#/properties/materials/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.materials.items.required,parentSchema:schema31.properties.materials.items,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data31.paperCopies === undefined){
const err73 = {instancePath:instancePath+"/materials/" + i8,schemaPath:"#/properties/materials/items/required",keyword:"required",params:{missingProperty: "paperCopies"},schema:schema31.properties.materials.items.required,parentSchema:schema31.properties.materials.items,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data31.electronic === undefined){
const err74 = {instancePath:instancePath+"/materials/" + i8,schemaPath:"#/properties/materials/items/required",keyword:"required",params:{missingProperty: "electronic"},schema:schema31.properties.materials.items.required,parentSchema:schema31.properties.materials.items,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key2 in data31){
if(!((((key2 === "name") || (key2 === "paperCopies")) || (key2 === "electronic")) || (key2 === "format"))){
const err75 = {instancePath:instancePath+"/materials/" + i8,schemaPath:"#/properties/materials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.materials.items,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func1(data32) > 200){
const err76 = {instancePath:instancePath+"/materials/" + i8+"/name",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func1(data32) < 1){
const err77 = {instancePath:instancePath+"/materials/" + i8+"/name",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data32};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/materials/" + i8+"/name",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data32};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data32 === "string"){
if(func1(data32) > 80){
const err79 = {instancePath:instancePath+"/materials/" + i8+"/name",schemaPath:"#/properties/materials/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema31.properties.materials.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data31.paperCopies !== undefined){
let data33 = data31.paperCopies;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err80 = {instancePath:instancePath+"/materials/" + i8+"/paperCopies",schemaPath:"#/properties/materials/items/properties/paperCopies/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.materials.items.properties.paperCopies.type,parentSchema:schema31.properties.materials.items.properties.paperCopies,data:data33};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 20 || isNaN(data33)){
const err81 = {instancePath:instancePath+"/materials/" + i8+"/paperCopies",schemaPath:"#/properties/materials/items/properties/paperCopies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema31.properties.materials.items.properties.paperCopies,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err82 = {instancePath:instancePath+"/materials/" + i8+"/paperCopies",schemaPath:"#/properties/materials/items/properties/paperCopies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.materials.items.properties.paperCopies,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data31.electronic !== undefined){
let data34 = data31.electronic;
if(typeof data34 !== "boolean"){
const err83 = {instancePath:instancePath+"/materials/" + i8+"/electronic",schemaPath:"#/properties/materials/items/properties/electronic/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.materials.items.properties.electronic.type,parentSchema:schema31.properties.materials.items.properties.electronic,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.format !== undefined){
let data35 = data31.format;
if(typeof data35 === "string"){
if(func1(data35) > 200){
const err84 = {instancePath:instancePath+"/materials/" + i8+"/format",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data35};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func1(data35) < 1){
const err85 = {instancePath:instancePath+"/materials/" + i8+"/format",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/materials/" + i8+"/format",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data35 === "string"){
if(func1(data35) > 60){
const err87 = {instancePath:instancePath+"/materials/" + i8+"/format",schemaPath:"#/properties/materials/items/properties/format/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.materials.items.properties.format,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/materials/" + i8,schemaPath:"#/properties/materials/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.materials.items.type,parentSchema:schema31.properties.materials.items,data:data31};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/materials",schemaPath:"#/properties/materials/type",keyword:"type",params:{type: "array"},schema:schema31.properties.materials.type,parentSchema:schema31.properties.materials,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.deadlines !== undefined){
let data36 = data.deadlines;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.county === undefined){
const err90 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/required",keyword:"required",params:{missingProperty: "county"},schema:schema31.properties.deadlines.required,parentSchema:schema31.properties.deadlines,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data36.city === undefined){
const err91 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/required",keyword:"required",params:{missingProperty: "city"},schema:schema31.properties.deadlines.required,parentSchema:schema31.properties.deadlines,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key3 in data36){
if(!((key3 === "county") || (key3 === "city"))){
const err92 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.deadlines,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data36.county !== undefined){
let data37 = data36.county;
if(!(typeof data37 === "string")){
const err93 = {instancePath:instancePath+"/deadlines/county",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data36.city !== undefined){
let data38 = data36.city;
if(!(typeof data38 === "string")){
const err94 = {instancePath:instancePath+"/deadlines/city",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data38};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/deadlines",schemaPath:"#/properties/deadlines/type",keyword:"type",params:{type: "object"},schema:schema31.properties.deadlines.type,parentSchema:schema31.properties.deadlines,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.channel !== undefined){
let data39 = data.channel;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.address === undefined){
const err96 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.channel.required,parentSchema:schema31.properties.channel,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key4 in data39){
if(!(((key4 === "system") || (key4 === "address")) || (key4 === "email"))){
const err97 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.channel,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data39.system !== undefined){
let data40 = data39.system;
if(typeof data40 === "string"){
if(func1(data40) > 200){
const err98 = {instancePath:instancePath+"/channel/system",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data40};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func1(data40) < 1){
const err99 = {instancePath:instancePath+"/channel/system",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/channel/system",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data40};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data40 === "string"){
if(func1(data40) > 60){
const err101 = {instancePath:instancePath+"/channel/system",schemaPath:"#/properties/channel/properties/system/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.channel.properties.system,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data39.address !== undefined){
let data41 = data39.address;
if(typeof data41 === "string"){
if(func1(data41) > 200){
const err102 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data41};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func1(data41) < 1){
const err103 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.email !== undefined){
let data42 = data39.email;
if(typeof data42 === "string"){
if(func1(data42) > 80){
const err105 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema61,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern16.test(data42)){
const err106 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema61,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "object"},schema:schema31.properties.channel.type,parentSchema:schema31.properties.channel,data:data39};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.contacts !== undefined){
let data43 = data.contacts;
if(Array.isArray(data43)){
if(data43.length > 10){
const err109 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties.contacts,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data43.length < 1){
const err110 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.contacts,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len8 = data43.length;
for(let i9=0; i9<len8; i9++){
let data44 = data43[i9];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.office === undefined){
const err111 = {instancePath:instancePath+"/contacts/" + i9,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "office"},schema:schema31.properties.contacts.items.required,parentSchema:schema31.properties.contacts.items,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data44.phone === undefined){
const err112 = {instancePath:instancePath+"/contacts/" + i9,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "phone"},schema:schema31.properties.contacts.items.required,parentSchema:schema31.properties.contacts.items,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key5 in data44){
if(!(((key5 === "office") || (key5 === "name")) || (key5 === "phone"))){
const err113 = {instancePath:instancePath+"/contacts/" + i9,schemaPath:"#/properties/contacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.contacts.items,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data44.office !== undefined){
let data45 = data44.office;
if(typeof data45 === "string"){
if(func1(data45) > 60){
const err114 = {instancePath:instancePath+"/contacts/" + i9+"/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func1(data45) < 2){
const err115 = {instancePath:instancePath+"/contacts/" + i9+"/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern6.test(data45)){
const err116 = {instancePath:instancePath+"/contacts/" + i9+"/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/contacts/" + i9+"/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data44.name !== undefined){
let data46 = data44.name;
if(typeof data46 === "string"){
if(func1(data46) > 40){
const err118 = {instancePath:instancePath+"/contacts/" + i9+"/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func1(data46) < 1){
const err119 = {instancePath:instancePath+"/contacts/" + i9+"/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/contacts/" + i9+"/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data44.phone !== undefined){
let data47 = data44.phone;
if(typeof data47 === "string"){
if(!pattern18.test(data47)){
const err121 = {instancePath:instancePath+"/contacts/" + i9+"/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/contacts/" + i9+"/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/contacts/" + i9,schemaPath:"#/properties/contacts/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.contacts.items.type,parentSchema:schema31.properties.contacts.items,data:data44};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema31.properties.contacts.type,parentSchema:schema31.properties.contacts,data:data43};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(props0 !== true){
for(const key6 in data){
if(!props0 || !props0[key6]){
const err125 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
else {
const err126 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const certificate = validate30;
const schema65 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/certificate/1","title":"示范区证书","description":"颁给示范区的证书；方案未规定颁发证书，是否颁发由省厅决定","type":"object","allOf":[{"$ref":"../../common/official-document"}],"properties":{"kind":{"const":"证书","x-message":"示范区证书的文种填“证书”"},"docNo":{"type":"null","x-message":"证书不是公文，不编发文字号，请删去发文字号；证书上印认定编号"},"mainTo":{"maxItems":0,"x-message":"证书抬头由所在市和县区名称组成，请删去主送机关"},"basis":{"$ref":"../../common/values#/$defs/basis"},"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"category":{"$ref":"../../common/values#/$defs/category"},"cityName":{"$ref":"../../common/values#/$defs/cityName"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"designationNo":{"$ref":"../../common/values#/$defs/designationNo"}},"required":["signature","date","zoneTitle","category","cityName","areaName","designationNo"],"unevaluatedProperties":false,"x-rules":[{"rule":"option-named","option":"category","in":"zoneTitle"},{"rule":"named-in","field":"areaName","in":"zoneTitle"},{"rule":"number-agrees","number":"designationNo","category":"category","letters":{"manufacturing":"M","traditional":"T","foundation":"F"}}]};
const schema68 = {"title":"示范区名称","description":"如：山东省制造业高质量发展示范区（历下区）","type":"string","minLength":4,"maxLength":80,"x-clause":["C3","C5"]};
const schema70 = {"title":"所在市","description":"设区的市全称，如：济南市","type":"string","format":"city"};
const schema71 = {"title":"县区名称","description":"县（市、区）或者省级及以上开发区全称","type":"string","minLength":2,"maxLength":40,"x-clause":["C4"]};
const schema72 = {"title":"认定编号","type":"string","minLength":1,"maxLength":40};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/certificate/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signature === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.zoneTitle === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.category === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cityName === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.areaName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.designationNo === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "designationNo"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if("证书" !== data0){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "证书"},schema:"证书",parentSchema:schema65.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.docNo !== undefined){
let data1 = data.docNo;
if(data1 !== null){
const err8 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "null"},schema:schema65.properties.docNo.type,parentSchema:schema65.properties.docNo,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data2 = data.mainTo;
if(Array.isArray(data2)){
if(data2.length > 0){
const err9 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema65.properties.mainTo,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.basis !== undefined){
if(!(validate32(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.zoneTitle !== undefined){
let data4 = data.zoneTitle;
if(typeof data4 === "string"){
if(func1(data4) > 80){
const err10 = {instancePath:instancePath+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data4) < 4){
const err11 = {instancePath:instancePath+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.category !== undefined){
let data5 = data.category;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data5 === "manufacturing") || (data5 === "traditional")) || (data5 === "foundation"))){
const err14 = {instancePath:instancePath+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cityName !== undefined){
let data6 = data.cityName;
if(!(typeof data6 === "string")){
const err15 = {instancePath:instancePath+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.areaName !== undefined){
let data7 = data.areaName;
if(typeof data7 === "string"){
if(func1(data7) > 40){
const err16 = {instancePath:instancePath+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data7) < 2){
const err17 = {instancePath:instancePath+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.designationNo !== undefined){
let data8 = data.designationNo;
if(typeof data8 === "string"){
if(func1(data8) > 40){
const err19 = {instancePath:instancePath+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema72,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data8) < 1){
const err20 = {instancePath:instancePath+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key0 in data){
if((((((((((((((((((((key0 !== "kind") && (key0 !== "docNo")) && (key0 !== "mainTo")) && (key0 !== "basis")) && (key0 !== "zoneTitle")) && (key0 !== "category")) && (key0 !== "cityName")) && (key0 !== "areaName")) && (key0 !== "designationNo")) && (key0 !== "issuerMark")) && (key0 !== "marks")) && (key0 !== "signer")) && (key0 !== "title")) && (key0 !== "signature")) && (key0 !== "date")) && (key0 !== "seal")) && (key0 !== "note")) && (key0 !== "cc")) && (key0 !== "printed")) && (key0 !== "disclosure")){
const err22 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const cityRecommendation = validate34;
const schema73 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/city-recommendation/1","title":"市级推荐报告","description":"市工业和信息化局向省厅报送初步审核情况和推荐名单","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"properties":{"kind":{"const":"函"}}},{"required":["signer"],"properties":{"signer":{"minItems":1}}}],"x-field":"signer","x-message":"报告是上行文，应当写签发人姓名，请填写“签发人”"},{"anyOf":[{"properties":{"kind":{"const":"报告"}}},{"properties":{"signer":{"maxItems":0}}}],"x-field":"signer","x-message":"函是平行文，不写签发人，请删去签发人，或者将文种改为“报告”"},{"anyOf":[{"properties":{"kind":{"const":"函"}}},{"properties":{"reviewNote":{"pattern":"^(?![\\s\\S]*(请予?(批准|批复|审批|批示|审定)|妥否|当否|可否))"}}}],"x-field":"reviewNote","x-message":"报告不得夹带请示事项（《党政机关公文处理工作条例》第十五条），请删去请求批准的话"}],"properties":{"kind":{"enum":["报告","函"],"x-message":"市级推荐文件的文种填“报告”或者“函”"},"mainTo":{"minItems":1,"maxItems":1,"items":{"const":"山东省工业和信息化厅","x-message":"推荐报告报送山东省工业和信息化厅，主送机关请填“山东省工业和信息化厅”"},"x-message":"上行文只写一个主送机关，请填“山东省工业和信息化厅”"},"cc":{"items":{"pattern":"^[^县区镇]+$","x-message":"上行文不抄送下级机关（《党政机关公文处理工作条例》第十五条），请删去县区的机关"}},"round":{"$ref":"../../common/values#/$defs/round"},"basis":{"$ref":"../../common/values#/$defs/basis"},"counts":{"title":"申报、推荐数","description":"按类别分列，推荐数与推荐名单一致","type":"array","minItems":1,"maxItems":10,"items":{"title":"类别","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category"},"applied":{"title":"申报数","type":"integer","minimum":1,"maximum":500,"x-unit":"个"},"recommended":{"title":"推荐数","type":"integer","minimum":0,"maximum":500,"x-unit":"个"}},"required":["category","applied","recommended"],"additionalProperties":false,"x-rules":[{"rule":"not-more","smaller":"recommended","larger":"applied"}]},"x-clause":["C22"]},"list":{"title":"推荐名单","description":"按类别分列，类别内按推荐顺序排列","type":"array","minItems":1,"maxItems":500,"items":{"title":"推荐县区","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category"},"rank":{"title":"推荐排序","type":"integer","minimum":1,"maximum":500},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"leadIndustry":{"$ref":"../../common/values#/$defs/line","title":"主导产业","description":"与申报书一致","maxLength":60,"x-clause":["C6","C7","C8"]}},"required":["category","rank","areaName"],"additionalProperties":false},"x-clause":["C22"]},"reviewNote":{"$ref":"../../common/values#/$defs/prose","title":"初审情况","description":"写明汇总整理、初步审核怎样做的，核实了什么，结果如何","x-clause":["C22"]},"attachments":{"title":"附件","description":"随文报送的材料，如：推荐汇总表、初审表、申报书；推荐名单自动作为附件1","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"../../common/values#/$defs/line","title":"材料名称","maxLength":80},"x-clause":["C22"]}},"required":["issuerMark","mainTo","signature","date","round","basis","counts","list","reviewNote"],"unevaluatedProperties":false,"x-rules":[{"rule":"enum-order","list":"counts","by":"category"},{"rule":"enum-order","list":"list","by":"category","repeats":true},{"rule":"consecutive","list":"list","by":"rank","within":"category"},{"rule":"unique","list":"list","by":["category","areaName"]},{"rule":"count-by","each":"counts","field":"recommended","list":"list","match":"category"},{"rule":"listed","each":"list","field":"category","list":"counts","by":"category"},{"rule":"organs-of-area","organs":"signature","each":"list","area":"areaName"}]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "year") || (key0 === "batch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2099 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema44.properties.batch,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern21 = new RegExp("^(?![\\s\\S]*(请予?(批准|批复|审批|批示|审定)|妥否|当否|可否))", "u");
const pattern22 = new RegExp("^[^县区镇]+$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/city-recommendation/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data0 = data.kind;
if("函" !== data0){
const err0 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/1/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "函"},schema:"函",parentSchema:schema73.allOf[1].anyOf[0].properties.kind,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.kind = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signer === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "signer"},schema:schema73.allOf[1].anyOf[1].required,parentSchema:schema73.allOf[1].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.signer !== undefined){
let data1 = data.signer;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/signer",schemaPath:"#/allOf/1/anyOf/1/properties/signer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.allOf[1].anyOf[1].properties.signer,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.signer = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema73.allOf[1].anyOf,parentSchema:schema73.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data2 = data.kind;
if("报告" !== data2){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/2/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "报告"},schema:"报告",parentSchema:schema73.allOf[2].anyOf[0].properties.kind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
if(_valid1){
var props1 = {};
props1.kind = true;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signer !== undefined){
let data3 = data.signer;
if(Array.isArray(data3)){
if(data3.length > 0){
const err5 = {instancePath:instancePath+"/signer",schemaPath:"#/allOf/2/anyOf/1/properties/signer/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema73.allOf[2].anyOf[1].properties.signer,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = props1 || {};
props1.signer = true;
}
}
if(!valid4){
const err6 = {instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},schema:schema73.allOf[2].anyOf,parentSchema:schema73.allOf[2],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs15 = errors;
let valid7 = false;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data4 = data.kind;
if("函" !== data4){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/allOf/3/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "函"},schema:"函",parentSchema:schema73.allOf[3].anyOf[0].properties.kind,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid2 = _errs16 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props2 = {};
props2.kind = true;
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reviewNote !== undefined){
let data5 = data.reviewNote;
if(typeof data5 === "string"){
if(!pattern21.test(data5)){
const err8 = {instancePath:instancePath+"/reviewNote",schemaPath:"#/allOf/3/anyOf/1/properties/reviewNote/pattern",keyword:"pattern",params:{pattern: "^(?![\\s\\S]*(请予?(批准|批复|审批|批示|审定)|妥否|当否|可否))"},schema:"^(?![\\s\\S]*(请予?(批准|批复|审批|批示|审定)|妥否|当否|可否))",parentSchema:schema73.allOf[3].anyOf[1].properties.reviewNote,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var _valid2 = _errs18 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = props2 || {};
props2.reviewNote = true;
}
}
if(!valid7){
const err9 = {instancePath,schemaPath:"#/allOf/3/anyOf",keyword:"anyOf",params:{},schema:schema73.allOf[3].anyOf,parentSchema:schema73.allOf[3],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.mainTo === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.signature === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.date === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.round === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "round"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.basis === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.counts === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.list === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "list"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.reviewNote === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewNote"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.mainTo = true;
props0.cc = true;
props0.round = true;
props0.basis = true;
props0.counts = true;
props0.list = true;
props0.reviewNote = true;
props0.attachments = true;
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!((data6 === "报告") || (data6 === "函"))){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.properties.kind.enum},schema:schema73.properties.kind.enum,parentSchema:schema73.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data7 = data.mainTo;
if(Array.isArray(data7)){
if(data7.length > 1){
const err20 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.mainTo,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.mainTo,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if("山东省工业和信息化厅" !== data8){
const err22 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"#/properties/mainTo/items/const",keyword:"const",params:{allowedValue: "山东省工业和信息化厅"},schema:"山东省工业和信息化厅",parentSchema:schema73.properties.mainTo.items,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data.cc !== undefined){
let data9 = data.cc;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern22.test(data10)){
const err23 = {instancePath:instancePath+"/cc/" + i1,schemaPath:"#/properties/cc/items/pattern",keyword:"pattern",params:{pattern: "^[^县区镇]+$"},schema:"^[^县区镇]+$",parentSchema:schema73.properties.cc.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
if(data.round !== undefined){
if(!(validate36(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate38(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
let data13 = data.counts;
if(Array.isArray(data13)){
if(data13.length > 10){
const err24 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema73.properties.counts,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13.length < 1){
const err25 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.counts,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.category === undefined){
const err26 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema73.properties.counts.items.required,parentSchema:schema73.properties.counts.items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.applied === undefined){
const err27 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/required",keyword:"required",params:{missingProperty: "applied"},schema:schema73.properties.counts.items.required,parentSchema:schema73.properties.counts.items,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14.recommended === undefined){
const err28 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/required",keyword:"required",params:{missingProperty: "recommended"},schema:schema73.properties.counts.items.required,parentSchema:schema73.properties.counts.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key0 in data14){
if(!(((key0 === "category") || (key0 === "applied")) || (key0 === "recommended"))){
const err29 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73.properties.counts.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.category !== undefined){
let data15 = data14.category;
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/counts/" + i2+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data15 === "manufacturing") || (data15 === "traditional")) || (data15 === "foundation"))){
const err31 = {instancePath:instancePath+"/counts/" + i2+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.applied !== undefined){
let data16 = data14.applied;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err32 = {instancePath:instancePath+"/counts/" + i2+"/applied",schemaPath:"#/properties/counts/items/properties/applied/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.counts.items.properties.applied.type,parentSchema:schema73.properties.counts.items.properties.applied,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 500 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/counts/" + i2+"/applied",schemaPath:"#/properties/counts/items/properties/applied/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},schema:500,parentSchema:schema73.properties.counts.items.properties.applied,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err34 = {instancePath:instancePath+"/counts/" + i2+"/applied",schemaPath:"#/properties/counts/items/properties/applied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.counts.items.properties.applied,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data14.recommended !== undefined){
let data17 = data14.recommended;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err35 = {instancePath:instancePath+"/counts/" + i2+"/recommended",schemaPath:"#/properties/counts/items/properties/recommended/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.counts.items.properties.recommended.type,parentSchema:schema73.properties.counts.items.properties.recommended,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 500 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/counts/" + i2+"/recommended",schemaPath:"#/properties/counts/items/properties/recommended/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},schema:500,parentSchema:schema73.properties.counts.items.properties.recommended,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/counts/" + i2+"/recommended",schemaPath:"#/properties/counts/items/properties/recommended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema73.properties.counts.items.properties.recommended,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "object"},schema:schema73.properties.counts.items.type,parentSchema:schema73.properties.counts.items,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"},schema:schema73.properties.counts.type,parentSchema:schema73.properties.counts,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.list !== undefined){
let data18 = data.list;
if(Array.isArray(data18)){
if(data18.length > 500){
const err40 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema73.properties.list,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data18.length < 1){
const err41 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.list,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.category === undefined){
const err42 = {instancePath:instancePath+"/list/" + i3,schemaPath:"#/properties/list/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema73.properties.list.items.required,parentSchema:schema73.properties.list.items,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19.rank === undefined){
const err43 = {instancePath:instancePath+"/list/" + i3,schemaPath:"#/properties/list/items/required",keyword:"required",params:{missingProperty: "rank"},schema:schema73.properties.list.items.required,parentSchema:schema73.properties.list.items,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19.areaName === undefined){
const err44 = {instancePath:instancePath+"/list/" + i3,schemaPath:"#/properties/list/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema73.properties.list.items.required,parentSchema:schema73.properties.list.items,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key1 in data19){
if(!((((key1 === "category") || (key1 === "rank")) || (key1 === "areaName")) || (key1 === "leadIndustry"))){
const err45 = {instancePath:instancePath+"/list/" + i3,schemaPath:"#/properties/list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema73.properties.list.items,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.category !== undefined){
let data20 = data19.category;
if(typeof data20 !== "string"){
const err46 = {instancePath:instancePath+"/list/" + i3+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data20 === "manufacturing") || (data20 === "traditional")) || (data20 === "foundation"))){
const err47 = {instancePath:instancePath+"/list/" + i3+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.rank !== undefined){
let data21 = data19.rank;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err48 = {instancePath:instancePath+"/list/" + i3+"/rank",schemaPath:"#/properties/list/items/properties/rank/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.list.items.properties.rank.type,parentSchema:schema73.properties.list.items.properties.rank,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 500 || isNaN(data21)){
const err49 = {instancePath:instancePath+"/list/" + i3+"/rank",schemaPath:"#/properties/list/items/properties/rank/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},schema:500,parentSchema:schema73.properties.list.items.properties.rank,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err50 = {instancePath:instancePath+"/list/" + i3+"/rank",schemaPath:"#/properties/list/items/properties/rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.list.items.properties.rank,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data19.areaName !== undefined){
let data22 = data19.areaName;
if(typeof data22 === "string"){
if(func1(data22) > 40){
const err51 = {instancePath:instancePath+"/list/" + i3+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func1(data22) < 2){
const err52 = {instancePath:instancePath+"/list/" + i3+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/list/" + i3+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.leadIndustry !== undefined){
let data23 = data19.leadIndustry;
if(typeof data23 === "string"){
if(func1(data23) > 200){
const err54 = {instancePath:instancePath+"/list/" + i3+"/leadIndustry",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data23) < 1){
const err55 = {instancePath:instancePath+"/list/" + i3+"/leadIndustry",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/list/" + i3+"/leadIndustry",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 60){
const err57 = {instancePath:instancePath+"/list/" + i3+"/leadIndustry",schemaPath:"#/properties/list/items/properties/leadIndustry/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema73.properties.list.items.properties.leadIndustry,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/list/" + i3,schemaPath:"#/properties/list/items/type",keyword:"type",params:{type: "object"},schema:schema73.properties.list.items.type,parentSchema:schema73.properties.list.items,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},schema:schema73.properties.list.type,parentSchema:schema73.properties.list,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.reviewNote !== undefined){
let data24 = data.reviewNote;
if(typeof data24 === "string"){
if(func1(data24) > 5000){
const err60 = {instancePath:instancePath+"/reviewNote",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func1(data24) < 1){
const err61 = {instancePath:instancePath+"/reviewNote",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/reviewNote",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.attachments !== undefined){
let data25 = data.attachments;
if(Array.isArray(data25)){
if(data25.length > 20){
const err63 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.attachments,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func1(data26) > 200){
const err64 = {instancePath:instancePath+"/attachments/" + i4,schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func1(data26) < 1){
const err65 = {instancePath:instancePath+"/attachments/" + i4,schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/attachments/" + i4,schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data26 === "string"){
if(func1(data26) > 80){
const err67 = {instancePath:instancePath+"/attachments/" + i4,schemaPath:"#/properties/attachments/items/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema73.properties.attachments.items,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
let i5 = data25.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func0(data25[i5], data25[j0])){
const err68 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},schema:true,parentSchema:schema73.properties.attachments,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},schema:schema73.properties.attachments.type,parentSchema:schema73.properties.attachments,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(props0 !== true){
for(const key2 in data){
if(!props0 || !props0[key2]){
const err70 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const commitment = validate40;
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/commitment/1","title":"真实性承诺书","description":"申报单位对申报材料真实性、合规性的承诺","type":"object","allOf":[{"$ref":"../../common/official-document"}],"properties":{"kind":{"const":"承诺书","x-message":"真实性承诺书的文种填“承诺书”"},"docNo":{"type":"null","x-message":"承诺书不是公文，不编发文字号，请删去发文字号"},"unit":{"title":"承诺单位","type":"object","properties":{"name":{"$ref":"../../common/values#/$defs/organ","title":"单位名称"},"uscc":{"$ref":"../../common/values#/$defs/uscc"},"leader":{"$ref":"../../common/values#/$defs/person","title":"主要负责人"}},"required":["name","uscc","leader"],"additionalProperties":false,"x-clause":["C20"]},"subject":{"title":"申报类别与年度","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category","title":"申报类别"},"year":{"$ref":"../../common/values#/$defs/year","title":"申报年度"}},"required":["category","year"],"additionalProperties":false,"x-clause":["C20"]},"statements":{"title":"承诺事项","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"承诺"},"x-clause":["C17","C20"]},"sign":{"title":"签字盖章","type":"object","properties":{"leaderName":{"$ref":"../../common/values#/$defs/person","title":"签字人姓名","description":"由本人在签字处手写，不印出"},"date":{"$ref":"../../common/values#/$defs/date","title":"签字日期"},"sealScan":{"$ref":"../../common/values#/$defs/line","title":"盖章扫描件","description":"扫描件的文件编号"}},"required":["leaderName","date"],"additionalProperties":false,"x-clause":["C20"]}},"required":["unit","subject","statements","sign"],"unevaluatedProperties":false};
const schema87 = {"title":"统一社会信用代码","description":"18位，末位为校验码（GB 32100）","type":"string","x-code":true,"format":"uscc"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/commitment/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.statements === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sign === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sign"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if("承诺书" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "承诺书"},schema:"承诺书",parentSchema:schema85.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.docNo !== undefined){
let data1 = data.docNo;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "null"},schema:schema85.properties.docNo.type,parentSchema:schema85.properties.docNo,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "name"},schema:schema85.properties.unit.required,parentSchema:schema85.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.uscc === undefined){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "uscc"},schema:schema85.properties.unit.required,parentSchema:schema85.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.leader === undefined){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "leader"},schema:schema85.properties.unit.required,parentSchema:schema85.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data2){
if(!(((key0 === "name") || (key0 === "uscc")) || (key0 === "leader"))){
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) > 60){
const err10 = {instancePath:instancePath+"/unit/name",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data3) < 2){
const err11 = {instancePath:instancePath+"/unit/name",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern6.test(data3)){
const err12 = {instancePath:instancePath+"/unit/name",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unit/name",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.uscc !== undefined){
let data4 = data2.uscc;
if(!(typeof data4 === "string")){
const err14 = {instancePath:instancePath+"/unit/uscc",schemaPath:"../../common/values#/$defs/uscc/type",keyword:"type",params:{type: "string"},schema:schema87.type,parentSchema:schema87,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.leader !== undefined){
let data5 = data2.leader;
if(typeof data5 === "string"){
if(func1(data5) > 40){
const err15 = {instancePath:instancePath+"/unit/leader",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data5) < 1){
const err16 = {instancePath:instancePath+"/unit/leader",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/unit/leader",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},schema:schema85.properties.unit.type,parentSchema:schema85.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.subject !== undefined){
let data6 = data.subject;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.category === undefined){
const err19 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "category"},schema:schema85.properties.subject.required,parentSchema:schema85.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.year === undefined){
const err20 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "year"},schema:schema85.properties.subject.required,parentSchema:schema85.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "category") || (key1 === "year"))){
const err21 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema85.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.category !== undefined){
let data7 = data6.category;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/subject/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data7 === "manufacturing") || (data7 === "traditional")) || (data7 === "foundation"))){
const err23 = {instancePath:instancePath+"/subject/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.year !== undefined){
let data8 = data6.year;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/subject/year",schemaPath:"../../common/values#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2099 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/subject/year",schemaPath:"../../common/values#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8 < 2000 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/subject/year",schemaPath:"../../common/values#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema85.properties.subject.type,parentSchema:schema85.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.statements !== undefined){
let data9 = data.statements;
if(Array.isArray(data9)){
if(data9.length > 20){
const err28 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema85.properties.statements,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.length < 1){
const err29 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema85.properties.statements,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func1(data10) > 1000){
const err30 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func1(data10) < 1){
const err31 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},schema:schema85.properties.statements.type,parentSchema:schema85.properties.statements,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.sign !== undefined){
let data11 = data.sign;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.leaderName === undefined){
const err34 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/required",keyword:"required",params:{missingProperty: "leaderName"},schema:schema85.properties.sign.required,parentSchema:schema85.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.date === undefined){
const err35 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/required",keyword:"required",params:{missingProperty: "date"},schema:schema85.properties.sign.required,parentSchema:schema85.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "leaderName") || (key2 === "date")) || (key2 === "sealScan"))){
const err36 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema85.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.leaderName !== undefined){
let data12 = data11.leaderName;
if(typeof data12 === "string"){
if(func1(data12) > 40){
const err37 = {instancePath:instancePath+"/sign/leaderName",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func1(data12) < 1){
const err38 = {instancePath:instancePath+"/sign/leaderName",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/sign/leaderName",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.date !== undefined){
let data13 = data11.date;
if(!(typeof data13 === "string")){
const err40 = {instancePath:instancePath+"/sign/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.sealScan !== undefined){
let data14 = data11.sealScan;
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err41 = {instancePath:instancePath+"/sign/sealScan",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func1(data14) < 1){
const err42 = {instancePath:instancePath+"/sign/sealScan",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/sign/sealScan",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "object"},schema:schema85.properties.sign.type,parentSchema:schema85.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key3 in data){
if((((((((((((((((((key3 !== "kind") && (key3 !== "docNo")) && (key3 !== "unit")) && (key3 !== "subject")) && (key3 !== "statements")) && (key3 !== "sign")) && (key3 !== "issuerMark")) && (key3 !== "marks")) && (key3 !== "signer")) && (key3 !== "title")) && (key3 !== "mainTo")) && (key3 !== "signature")) && (key3 !== "date")) && (key3 !== "seal")) && (key3 !== "note")) && (key3 !== "cc")) && (key3 !== "printed")) && (key3 !== "disclosure")){
const err45 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const correction = validate42;
const schema95 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/correction/1","title":"补正通知","description":"市局通知县区补正申报材料","type":"object","allOf":[{"$ref":"../../common/official-document"},{"if":{"properties":{"kind":{"const":"通知"}},"required":["kind"]},"then":{"properties":{"mainTo":{"items":{"pattern":"(?<!人民政府)$"}}}},"x-field":"mainTo","x-message":"部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条），主送机关请写县（市、区）工业和信息化局；发给人民政府的，文种请用函"}],"properties":{"kind":{"enum":["通知","函"],"x-message":"补正通知的文种请填“通知”或者“函”"},"issuerMark":{"pattern":"(?<!文件)$","x-message":"信函格式的发文机关标志只写机关名称，请删去“文件”二字"},"mainTo":{"minItems":1,"maxItems":1,"x-message":"补正通知只针对一份申报，主送机关请写一个"},"application":{"title":"申报","type":"object","properties":{"applicationId":{"$ref":"../../common/values#/$defs/line","title":"申报编号","maxLength":40},"year":{"$ref":"../../common/values#/$defs/year","title":"申报年度"},"category":{"$ref":"../../common/values#/$defs/category","title":"申报类别"},"areaName":{"$ref":"../../common/values#/$defs/areaName","title":"申报县区"}},"required":["applicationId","year","category","areaName"],"additionalProperties":false,"x-clause":["C22"],"x-rules":[{"rule":"number-agrees","number":"applicationId","year":"year","category":"category","area":"areaName","letters":{"manufacturing":"M","traditional":"T","foundation":"F"}}]},"items":{"title":"补正事项","type":"array","minItems":1,"maxItems":100,"items":{"title":"补正事项","type":"object","properties":{"no":{"$ref":"../../common/values#/$defs/seq"},"field":{"$ref":"../../common/values#/$defs/line","title":"材料或者填报项","description":"按申报书中的名称写","maxLength":60},"problem":{"$ref":"../../common/values#/$defs/sentence","title":"存在问题","maxLength":300},"requirement":{"$ref":"../../common/values#/$defs/sentence","title":"补正要求","description":"写明补充或者更正什么、附什么证明","maxLength":300}},"required":["no","field","problem","requirement"],"additionalProperties":false},"x-clause":["C22"]},"deadline":{"$ref":"../../common/values#/$defs/date","title":"补正截止日期","description":"方案未规定期限，由本通知确定","x-clause":["C22"]},"consequence":{"$ref":"../../common/values#/$defs/sentence","title":"逾期后果","description":"方案未规定，有要求的才填写","x-clause":["C22"]},"contact":{"title":"报送地址和联系方式","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"处（科）室"},"name":{"$ref":"../../common/values#/$defs/person","title":"联系人"},"phone":{"$ref":"../../common/values#/$defs/phone"},"email":{"$ref":"../../common/values#/$defs/email"},"address":{"$ref":"../../common/values#/$defs/line","title":"通讯地址"}},"required":["office","phone"],"additionalProperties":false,"x-clause":["C22"]}},"required":["issuerMark","mainTo","signature","date","application","items","deadline","contact"],"unevaluatedProperties":false,"x-rules":[{"rule":"consecutive","list":"items","by":"no"},{"rule":"unique","list":"items","by":["field","problem"]},{"rule":"dates-ordered","earlier":"date","later":"deadline"},{"rule":"organs-of-area","organs":"signature","area":"application.areaName","tier":"city"},{"rule":"organs-of-area","organs":"mainTo","area":"application.areaName","tier":"county"}]};
const pattern26 = new RegExp("(?<!人民政府)$", "u");
const pattern27 = new RegExp("(?<!文件)$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/correction/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("通知" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainTo !== undefined){
let data1 = data.mainTo;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern26.test(data2)){
const err2 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"#/allOf/1/then/properties/mainTo/items/pattern",keyword:"pattern",params:{pattern: "(?<!人民政府)$"},schema:"(?<!人民政府)$",parentSchema:schema95.allOf[1].then.properties.mainTo.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.mainTo = true;
props0.kind = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema95.allOf[1].if,parentSchema:schema95.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.mainTo === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.signature === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.application === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "application"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.items === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.deadline === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadline"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.contact === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.mainTo = true;
props0.application = true;
props0.items = true;
props0.deadline = true;
props0.consequence = true;
props0.contact = true;
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!((data3 === "通知") || (data3 === "函"))){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema95.properties.kind.enum},schema:schema95.properties.kind.enum,parentSchema:schema95.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.issuerMark !== undefined){
let data4 = data.issuerMark;
if(typeof data4 === "string"){
if(!pattern27.test(data4)){
const err13 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/pattern",keyword:"pattern",params:{pattern: "(?<!文件)$"},schema:"(?<!文件)$",parentSchema:schema95.properties.issuerMark,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.mainTo !== undefined){
let data5 = data.mainTo;
if(Array.isArray(data5)){
if(data5.length > 1){
const err14 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema95.properties.mainTo,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema95.properties.mainTo,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.application !== undefined){
let data6 = data.application;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.applicationId === undefined){
const err16 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "applicationId"},schema:schema95.properties.application.required,parentSchema:schema95.properties.application,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.year === undefined){
const err17 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "year"},schema:schema95.properties.application.required,parentSchema:schema95.properties.application,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.category === undefined){
const err18 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "category"},schema:schema95.properties.application.required,parentSchema:schema95.properties.application,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.areaName === undefined){
const err19 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema95.properties.application.required,parentSchema:schema95.properties.application,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data6){
if(!((((key0 === "applicationId") || (key0 === "year")) || (key0 === "category")) || (key0 === "areaName"))){
const err20 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema95.properties.application,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.applicationId !== undefined){
let data7 = data6.applicationId;
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err21 = {instancePath:instancePath+"/application/applicationId",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data7) < 1){
const err22 = {instancePath:instancePath+"/application/applicationId",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/application/applicationId",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 40){
const err24 = {instancePath:instancePath+"/application/applicationId",schemaPath:"#/properties/application/properties/applicationId/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema95.properties.application.properties.applicationId,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data6.year !== undefined){
let data8 = data6.year;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/application/year",schemaPath:"../../common/values#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2099 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/application/year",schemaPath:"../../common/values#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8 < 2000 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/application/year",schemaPath:"../../common/values#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data6.category !== undefined){
let data9 = data6.category;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/application/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data9 === "manufacturing") || (data9 === "traditional")) || (data9 === "foundation"))){
const err29 = {instancePath:instancePath+"/application/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.areaName !== undefined){
let data10 = data6.areaName;
if(typeof data10 === "string"){
if(func1(data10) > 40){
const err30 = {instancePath:instancePath+"/application/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func1(data10) < 2){
const err31 = {instancePath:instancePath+"/application/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/application/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "object"},schema:schema95.properties.application.type,parentSchema:schema95.properties.application,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.items !== undefined){
let data11 = data.items;
if(Array.isArray(data11)){
if(data11.length > 100){
const err34 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema95.properties.items,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.length < 1){
const err35 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema95.properties.items,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.no === undefined){
const err36 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema95.properties.items.items.required,parentSchema:schema95.properties.items.items,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.field === undefined){
const err37 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "field"},schema:schema95.properties.items.items.required,parentSchema:schema95.properties.items.items,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.problem === undefined){
const err38 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "problem"},schema:schema95.properties.items.items.required,parentSchema:schema95.properties.items.items,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.requirement === undefined){
const err39 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "requirement"},schema:schema95.properties.items.items.required,parentSchema:schema95.properties.items.items,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key1 in data12){
if(!((((key1 === "no") || (key1 === "field")) || (key1 === "problem")) || (key1 === "requirement"))){
const err40 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema95.properties.items.items,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.no !== undefined){
let data13 = data12.no;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err41 = {instancePath:instancePath+"/items/" + i1+"/no",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema51.type,parentSchema:schema51,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9999 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/items/" + i1+"/no",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema51,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/items/" + i1+"/no",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data12.field !== undefined){
let data14 = data12.field;
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err44 = {instancePath:instancePath+"/items/" + i1+"/field",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func1(data14) < 1){
const err45 = {instancePath:instancePath+"/items/" + i1+"/field",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/items/" + i1+"/field",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) > 60){
const err47 = {instancePath:instancePath+"/items/" + i1+"/field",schemaPath:"#/properties/items/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema95.properties.items.items.properties.field,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data12.problem !== undefined){
let data15 = data12.problem;
if(typeof data15 === "string"){
if(func1(data15) > 1000){
const err48 = {instancePath:instancePath+"/items/" + i1+"/problem",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func1(data15) < 1){
const err49 = {instancePath:instancePath+"/items/" + i1+"/problem",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/items/" + i1+"/problem",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data15 === "string"){
if(func1(data15) > 300){
const err51 = {instancePath:instancePath+"/items/" + i1+"/problem",schemaPath:"#/properties/items/items/properties/problem/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema95.properties.items.items.properties.problem,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data12.requirement !== undefined){
let data16 = data12.requirement;
if(typeof data16 === "string"){
if(func1(data16) > 1000){
const err52 = {instancePath:instancePath+"/items/" + i1+"/requirement",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func1(data16) < 1){
const err53 = {instancePath:instancePath+"/items/" + i1+"/requirement",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/items/" + i1+"/requirement",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) > 300){
const err55 = {instancePath:instancePath+"/items/" + i1+"/requirement",schemaPath:"#/properties/items/items/properties/requirement/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema95.properties.items.items.properties.requirement,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema95.properties.items.items.type,parentSchema:schema95.properties.items.items,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema95.properties.items.type,parentSchema:schema95.properties.items,data:data11};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.deadline !== undefined){
let data17 = data.deadline;
if(!(typeof data17 === "string")){
const err58 = {instancePath:instancePath+"/deadline",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.consequence !== undefined){
let data18 = data.consequence;
if(typeof data18 === "string"){
if(func1(data18) > 1000){
const err59 = {instancePath:instancePath+"/consequence",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func1(data18) < 1){
const err60 = {instancePath:instancePath+"/consequence",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/consequence",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.contact !== undefined){
let data19 = data.contact;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.office === undefined){
const err62 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "office"},schema:schema95.properties.contact.required,parentSchema:schema95.properties.contact,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data19.phone === undefined){
const err63 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"},schema:schema95.properties.contact.required,parentSchema:schema95.properties.contact,data:data19};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key2 in data19){
if(!(((((key2 === "office") || (key2 === "name")) || (key2 === "phone")) || (key2 === "email")) || (key2 === "address"))){
const err64 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema95.properties.contact,data:data19};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data19.office !== undefined){
let data20 = data19.office;
if(typeof data20 === "string"){
if(func1(data20) > 60){
const err65 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func1(data20) < 2){
const err66 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern6.test(data20)){
const err67 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data19.name !== undefined){
let data21 = data19.name;
if(typeof data21 === "string"){
if(func1(data21) > 40){
const err69 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data21};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func1(data21) < 1){
const err70 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data21};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data19.phone !== undefined){
let data22 = data19.phone;
if(typeof data22 === "string"){
if(!pattern18.test(data22)){
const err72 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data22};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data22};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data19.email !== undefined){
let data23 = data19.email;
if(typeof data23 === "string"){
if(func1(data23) > 80){
const err74 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema61,data:data23};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern16.test(data23)){
const err75 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema61,data:data23};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data19.address !== undefined){
let data24 = data19.address;
if(typeof data24 === "string"){
if(func1(data24) > 200){
const err77 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data24};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func1(data24) < 1){
const err78 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data24};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data24};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},schema:schema95.properties.contact.type,parentSchema:schema95.properties.contact,data:data19};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err81 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const designation = validate44;
const schema111 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/designation/1","title":"认定通知","description":"公布示范区名单的通知","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"required":["basis"]},{"required":["recital"],"properties":{"recital":{"pattern":"《.+》"}}}],"x-field":"basis","x-message":"没有写明依据：请填写“依据文件”，或者在“依据与程序”中写出实施方案和当年申报通知的标题、文号"},{"anyOf":[{"required":["period"]},{"required":["recital"],"properties":{"recital":{"pattern":"公示"}}}],"x-field":"period","x-message":"没有写明公示情况：请填写“公示起止日期”，或者在“依据与程序”中写出公示的时间和结果"}],"properties":{"kind":{"const":"通知","x-message":"认定文件的文种是通知，请填“通知”"},"mainTo":{"minItems":1,"items":{"pattern":"(?<!(人民政府|[市县区]委))$","x-message":"部门不得向下级党委、政府发布指令性公文（《党政机关公文处理工作条例》第十六条），主送机关请写工业和信息化部门或者其他有关单位，如：各市工业和信息化局；需要告知人民政府的，列为抄送机关"}},"round":{"$ref":"../../common/values#/$defs/round"},"basis":{"$ref":"../../common/values#/$defs/basis"},"recital":{"$ref":"../../common/values#/$defs/sentence","title":"依据与程序","description":"按实际做过的程序写，从“经……”写起；填写了“依据文件”的，此处不重复","x-clause":["C18","C19","C22","C23","C26"]},"period":{"title":"公示起止日期","description":"入围名单公示的首日和末日","type":"object","properties":{"from":{"$ref":"../../common/values#/$defs/date","title":"开始日期"},"to":{"$ref":"../../common/values#/$defs/date","title":"结束日期"}},"required":["from","to"],"additionalProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"from","later":"to"},{"rule":"workdays-least","from":"from","to":"to","least":5}],"x-clause":["C26"]},"objections":{"title":"公示结果","description":"公示期间未收到异议，或者收到的异议经核实不影响认定","type":"string","enum":["none","resolved"],"x-enum-labels":{"none":"未收到异议","resolved":"异议经核实符合条件"},"x-clause":["C27"]},"lists":{"title":"认定名单","description":"按类别分列，与公示无异议的名单一致","type":"array","minItems":1,"maxItems":10,"items":{"title":"类别名单","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category"},"rows":{"title":"名单","description":"按行政区划代码顺序排列","type":"array","minItems":1,"maxItems":500,"items":{"title":"示范区","type":"object","properties":{"seq":{"$ref":"../../common/values#/$defs/seq"},"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"cityName":{"$ref":"../../common/values#/$defs/cityName"},"designationNo":{"$ref":"../../common/values#/$defs/designationNo"}},"required":["seq","zoneTitle","areaName","cityName","designationNo"],"additionalProperties":false,"x-rules":[{"rule":"named-in","field":"areaName","in":"zoneTitle"}]}}},"required":["category","rows"],"additionalProperties":false,"x-rules":[{"rule":"consecutive","list":"rows","by":"seq"},{"rule":"unique","list":"rows","by":["cityName","areaName"]},{"rule":"unique","list":"rows","by":["designationNo"]},{"rule":"option-named","option":"category","each":"rows","in":"zoneTitle"},{"rule":"number-agrees","each":"rows","number":"designationNo","category":"category","letters":{"manufacturing":"M","traditional":"T","foundation":"F"}},{"rule":"division-order","list":"rows","city":"cityName","area":"areaName"}]},"x-clause":["C27","C31"]},"effectiveOn":{"$ref":"../../common/values#/$defs/date","title":"生效日期","description":"在厅官方网站公布的日期","x-clause":["C3","C28"]},"requirements":{"title":"工作要求","description":"不填时使用模板中的要求","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"要求"},"x-clause":["C32","C33","C35","C37"]},"others":{"title":"同批更名、退出","type":"array","maxItems":200,"items":{"title":"事项","type":"object","properties":{"kind":{"title":"事项类型","type":"string","enum":["rename","exit"],"x-enum-labels":{"rename":"更名","exit":"退出"}},"target":{"$ref":"../../common/values#/$defs/zoneTitle","title":"示范区名称"},"reason":{"$ref":"../../common/values#/$defs/line","title":"事由"}},"required":["kind","target","reason"],"additionalProperties":false},"x-clause":["C37"]}},"required":["issuerMark","mainTo","signature","date","recital","lists","effectiveOn"],"unevaluatedProperties":false,"x-rules":[{"rule":"enum-order","list":"lists","by":"category"},{"rule":"dates-ordered","earlier":"date","later":"effectiveOn"},{"rule":"dates-ordered","earlier":"period.to","later":"date"},{"rule":"once","lists":["lists.rows"],"by":["cityName","areaName"],"level":"warn"}]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "year") || (key0 === "batch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2099 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema44.properties.batch,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern31 = new RegExp("《.+》", "u");
const pattern32 = new RegExp("公示", "u");
const pattern33 = new RegExp("(?<!(人民政府|[市县区]委))$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/designation/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "basis"},schema:schema111.allOf[1].anyOf[0].required,parentSchema:schema111.allOf[1].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recital === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "recital"},schema:schema111.allOf[1].anyOf[1].required,parentSchema:schema111.allOf[1].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.recital !== undefined){
let data0 = data.recital;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
const err2 = {instancePath:instancePath+"/recital",schemaPath:"#/allOf/1/anyOf/1/properties/recital/pattern",keyword:"pattern",params:{pattern: "《.+》"},schema:"《.+》",parentSchema:schema111.allOf[1].anyOf[1].properties.recital,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.recital = true;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema111.allOf[1].anyOf,parentSchema:schema111.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/2/anyOf/0/required",keyword:"required",params:{missingProperty: "period"},schema:schema111.allOf[2].anyOf[0].required,parentSchema:schema111.allOf[2].anyOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recital === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/2/anyOf/1/required",keyword:"required",params:{missingProperty: "recital"},schema:schema111.allOf[2].anyOf[1].required,parentSchema:schema111.allOf[2].anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.recital !== undefined){
let data1 = data.recital;
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
const err6 = {instancePath:instancePath+"/recital",schemaPath:"#/allOf/2/anyOf/1/properties/recital/pattern",keyword:"pattern",params:{pattern: "公示"},schema:"公示",parentSchema:schema111.allOf[2].anyOf[1].properties.recital,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props1 = {};
props1.recital = true;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},schema:schema111.allOf[2].anyOf,parentSchema:schema111.allOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.mainTo === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.signature === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.date === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.recital === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recital"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.lists === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lists"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.effectiveOn === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveOn"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.mainTo = true;
props0.round = true;
props0.basis = true;
props0.recital = true;
props0.period = true;
props0.objections = true;
props0.lists = true;
props0.effectiveOn = true;
props0.requirements = true;
props0.others = true;
}
if(data.kind !== undefined){
let data2 = data.kind;
if("通知" !== data2){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "通知"},schema:"通知",parentSchema:schema111.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data3 = data.mainTo;
if(Array.isArray(data3)){
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema111.properties.mainTo,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern33.test(data4)){
const err17 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"#/properties/mainTo/items/pattern",keyword:"pattern",params:{pattern: "(?<!(人民政府|[市县区]委))$"},schema:"(?<!(人民政府|[市县区]委))$",parentSchema:schema111.properties.mainTo.items,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
if(data.round !== undefined){
if(!(validate46(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate48(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.recital !== undefined){
let data7 = data.recital;
if(typeof data7 === "string"){
if(func1(data7) > 1000){
const err18 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data7) < 1){
const err19 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.period !== undefined){
let data8 = data.period;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.from === undefined){
const err21 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "from"},schema:schema111.properties.period.required,parentSchema:schema111.properties.period,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.to === undefined){
const err22 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "to"},schema:schema111.properties.period.required,parentSchema:schema111.properties.period,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key0 in data8){
if(!((key0 === "from") || (key0 === "to"))){
const err23 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema111.properties.period,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.from !== undefined){
let data9 = data8.from;
if(!(typeof data9 === "string")){
const err24 = {instancePath:instancePath+"/period/from",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.to !== undefined){
let data10 = data8.to;
if(!(typeof data10 === "string")){
const err25 = {instancePath:instancePath+"/period/to",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},schema:schema111.properties.period.type,parentSchema:schema111.properties.period,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.objections !== undefined){
let data11 = data.objections;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/objections",schemaPath:"#/properties/objections/type",keyword:"type",params:{type: "string"},schema:schema111.properties.objections.type,parentSchema:schema111.properties.objections,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data11 === "none") || (data11 === "resolved"))){
const err28 = {instancePath:instancePath+"/objections",schemaPath:"#/properties/objections/enum",keyword:"enum",params:{allowedValues: schema111.properties.objections.enum},schema:schema111.properties.objections.enum,parentSchema:schema111.properties.objections,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.lists !== undefined){
let data12 = data.lists;
if(Array.isArray(data12)){
if(data12.length > 10){
const err29 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema111.properties.lists,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema111.properties.lists,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.category === undefined){
const err31 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema111.properties.lists.items.required,parentSchema:schema111.properties.lists.items,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.rows === undefined){
const err32 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema111.properties.lists.items.required,parentSchema:schema111.properties.lists.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data13){
if(!((key1 === "category") || (key1 === "rows"))){
const err33 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema111.properties.lists.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.category !== undefined){
let data14 = data13.category;
if(typeof data14 !== "string"){
const err34 = {instancePath:instancePath+"/lists/" + i1+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data14 === "manufacturing") || (data14 === "traditional")) || (data14 === "foundation"))){
const err35 = {instancePath:instancePath+"/lists/" + i1+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.rows !== undefined){
let data15 = data13.rows;
if(Array.isArray(data15)){
if(data15.length > 500){
const err36 = {instancePath:instancePath+"/lists/" + i1+"/rows",schemaPath:"#/properties/lists/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema111.properties.lists.items.properties.rows,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.length < 1){
const err37 = {instancePath:instancePath+"/lists/" + i1+"/rows",schemaPath:"#/properties/lists/items/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema111.properties.lists.items.properties.rows,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.seq === undefined){
const err38 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "seq"},schema:schema111.properties.lists.items.properties.rows.items.required,parentSchema:schema111.properties.lists.items.properties.rows.items,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.zoneTitle === undefined){
const err39 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema111.properties.lists.items.properties.rows.items.required,parentSchema:schema111.properties.lists.items.properties.rows.items,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.areaName === undefined){
const err40 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema111.properties.lists.items.properties.rows.items.required,parentSchema:schema111.properties.lists.items.properties.rows.items,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.cityName === undefined){
const err41 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema111.properties.lists.items.properties.rows.items.required,parentSchema:schema111.properties.lists.items.properties.rows.items,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.designationNo === undefined){
const err42 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "designationNo"},schema:schema111.properties.lists.items.properties.rows.items.required,parentSchema:schema111.properties.lists.items.properties.rows.items,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data16){
if(!(((((key2 === "seq") || (key2 === "zoneTitle")) || (key2 === "areaName")) || (key2 === "cityName")) || (key2 === "designationNo"))){
const err43 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2,schemaPath:"#/properties/lists/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema111.properties.lists.items.properties.rows.items,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.seq !== undefined){
let data17 = data16.seq;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/seq",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema51.type,parentSchema:schema51,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9999 || isNaN(data17)){
const err45 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/seq",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema51,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/seq",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data16.zoneTitle !== undefined){
let data18 = data16.zoneTitle;
if(typeof data18 === "string"){
if(func1(data18) > 80){
const err47 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func1(data18) < 4){
const err48 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.areaName !== undefined){
let data19 = data16.areaName;
if(typeof data19 === "string"){
if(func1(data19) > 40){
const err50 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data19) < 2){
const err51 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.cityName !== undefined){
let data20 = data16.cityName;
if(!(typeof data20 === "string")){
const err53 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.designationNo !== undefined){
let data21 = data16.designationNo;
if(typeof data21 === "string"){
if(func1(data21) > 40){
const err54 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema72,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data21) < 1){
const err55 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/type",keyword:"type",params:{type: "string"},schema:schema72.type,parentSchema:schema72,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/lists/" + i1+"/rows/" + i2,schemaPath:"#/properties/lists/items/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema111.properties.lists.items.properties.rows.items.type,parentSchema:schema111.properties.lists.items.properties.rows.items,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/lists/" + i1+"/rows",schemaPath:"#/properties/lists/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema111.properties.lists.items.properties.rows.type,parentSchema:schema111.properties.lists.items.properties.rows,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},schema:schema111.properties.lists.items.type,parentSchema:schema111.properties.lists.items,data:data13};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},schema:schema111.properties.lists.type,parentSchema:schema111.properties.lists,data:data12};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.effectiveOn !== undefined){
let data22 = data.effectiveOn;
if(!(typeof data22 === "string")){
const err61 = {instancePath:instancePath+"/effectiveOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.requirements !== undefined){
let data23 = data.requirements;
if(Array.isArray(data23)){
if(data23.length > 20){
const err62 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema111.properties.requirements,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23.length < 1){
const err63 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema111.properties.requirements,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(typeof data24 === "string"){
if(func1(data24) > 1000){
const err64 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func1(data24) < 1){
const err65 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema111.properties.requirements.type,parentSchema:schema111.properties.requirements,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.others !== undefined){
let data25 = data.others;
if(Array.isArray(data25)){
if(data25.length > 200){
const err68 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema111.properties.others,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.kind === undefined){
const err69 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema111.properties.others.items.required,parentSchema:schema111.properties.others.items,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data26.target === undefined){
const err70 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema111.properties.others.items.required,parentSchema:schema111.properties.others.items,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.reason === undefined){
const err71 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema111.properties.others.items.required,parentSchema:schema111.properties.others.items,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key3 in data26){
if(!(((key3 === "kind") || (key3 === "target")) || (key3 === "reason"))){
const err72 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/properties/others/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema111.properties.others.items,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data26.kind !== undefined){
let data27 = data26.kind;
if(typeof data27 !== "string"){
const err73 = {instancePath:instancePath+"/others/" + i4+"/kind",schemaPath:"#/properties/others/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema111.properties.others.items.properties.kind.type,parentSchema:schema111.properties.others.items.properties.kind,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((data27 === "rename") || (data27 === "exit"))){
const err74 = {instancePath:instancePath+"/others/" + i4+"/kind",schemaPath:"#/properties/others/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema111.properties.others.items.properties.kind.enum},schema:schema111.properties.others.items.properties.kind.enum,parentSchema:schema111.properties.others.items.properties.kind,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.target !== undefined){
let data28 = data26.target;
if(typeof data28 === "string"){
if(func1(data28) > 80){
const err75 = {instancePath:instancePath+"/others/" + i4+"/target",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func1(data28) < 4){
const err76 = {instancePath:instancePath+"/others/" + i4+"/target",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/others/" + i4+"/target",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.reason !== undefined){
let data29 = data26.reason;
if(typeof data29 === "string"){
if(func1(data29) > 200){
const err78 = {instancePath:instancePath+"/others/" + i4+"/reason",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func1(data29) < 1){
const err79 = {instancePath:instancePath+"/others/" + i4+"/reason",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/others/" + i4+"/reason",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/properties/others/items/type",keyword:"type",params:{type: "object"},schema:schema111.properties.others.items.type,parentSchema:schema111.properties.others.items,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"},schema:schema111.properties.others.type,parentSchema:schema111.properties.others,data:data25};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(props0 !== true){
for(const key4 in data){
if(!props0 || !props0[key4]){
const err83 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const erratum = validate50;
const schema130 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/erratum/1","title":"更名、更正公告","description":"公告示范区更名，或者更正已公布文件中的文字、数据","type":"object","allOf":[{"$ref":"../../common/official-document"},{"if":{"properties":{"type":{"const":"rename"}},"required":["type"]},"else":{"properties":{"effectiveOn":false}}}],"properties":{"kind":{"const":"公告","x-message":"更名、更正的文种是公告，请填“公告”"},"mainTo":{"maxItems":0,"x-message":"公告面向社会，不写主送机关，请删去主送机关"},"type":{"title":"事项","type":"string","enum":["correction","rename"],"x-enum-labels":{"correction":"更正","rename":"更名"},"x-clause":["C28","C37"]},"document":{"title":"所涉文件","description":"要更正的文件；更名的，填公布示范区名单的文件","type":"object","properties":{"title":{"title":"文件标题","description":"不写书名号","type":"string","minLength":2,"maxLength":120,"pattern":"^[^《》]+$","x-message":"文件标题请写2至120字，不写书名号，书名号会自动加上"},"docNo":{"$ref":"../../common/values#/$defs/printedDocNo"},"date":{"$ref":"../../common/values#/$defs/date","title":"公布日期"}},"required":["title","date"],"additionalProperties":false,"x-clause":["C28"]},"reason":{"$ref":"../../common/values#/$defs/sentence","title":"事由","description":"从“因”写起，如：因行政区划调整","maxLength":200},"items":{"title":"更名、更正内容","type":"array","minItems":1,"maxItems":200,"items":{"title":"内容","type":"object","properties":{"place":{"$ref":"../../common/values#/$defs/line","title":"位置","description":"在文件中的位置，如：附件，制造业高质量发展示范区名单，序号3","maxLength":80},"wrong":{"$ref":"../../common/values#/$defs/line","title":"原内容（原名称）"},"right":{"$ref":"../../common/values#/$defs/line","title":"更正后的内容（新名称）"}},"required":["place","wrong","right"],"additionalProperties":false,"x-rules":[{"rule":"text-changed","before":"wrong","after":"right"}]},"x-clause":["C28","C37"]},"effectiveOn":{"$ref":"../../common/values#/$defs/date","title":"生效日期","description":"更名从哪一日起使用新名称；不填为自公告之日起"}},"required":["issuerMark","signature","date","type","document","items"],"unevaluatedProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"document.date","later":"date"},{"rule":"unique","list":"items","by":["place","wrong"]}]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/erratum/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("rename" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effectiveOn !== undefined){
const err2 = {instancePath:instancePath+"/effectiveOn",schemaPath:"#/allOf/1/else/properties/effectiveOn/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema130.allOf[1].else.properties.effectiveOn,data:data.effectiveOn};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.effectiveOn = true;
props0.type = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "else"},schema:schema130.allOf[1].if,parentSchema:schema130.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.signature === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.date === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.document === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.items === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.mainTo = true;
props0.type = true;
props0.document = true;
props0.reason = true;
props0.items = true;
props0.effectiveOn = true;
}
if(data.kind !== undefined){
let data2 = data.kind;
if("公告" !== data2){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "公告"},schema:"公告",parentSchema:schema130.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data3 = data.mainTo;
if(Array.isArray(data3)){
if(data3.length > 0){
const err11 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema130.properties.mainTo,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema130.properties.type.type,parentSchema:schema130.properties.type,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "correction") || (data4 === "rename"))){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema130.properties.type.enum},schema:schema130.properties.type.enum,parentSchema:schema130.properties.type,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.document !== undefined){
let data5 = data.document;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.title === undefined){
const err14 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "title"},schema:schema130.properties.document.required,parentSchema:schema130.properties.document,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.date === undefined){
const err15 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "date"},schema:schema130.properties.document.required,parentSchema:schema130.properties.document,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data5){
if(!(((key0 === "title") || (key0 === "docNo")) || (key0 === "date"))){
const err16 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130.properties.document,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.title !== undefined){
let data6 = data5.title;
if(typeof data6 === "string"){
if(func1(data6) > 120){
const err17 = {instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema130.properties.document.properties.title,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data6) < 2){
const err18 = {instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema130.properties.document.properties.title,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern14.test(data6)){
const err19 = {instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema130.properties.document.properties.title,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/document/title",schemaPath:"#/properties/document/properties/title/type",keyword:"type",params:{type: "string"},schema:schema130.properties.document.properties.title.type,parentSchema:schema130.properties.document.properties.title,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.docNo !== undefined){
let data7 = data5.docNo;
if(typeof data7 === "string"){
if(!pattern15.test(data7)){
const err21 = {instancePath:instancePath+"/document/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/document/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.date !== undefined){
let data8 = data5.date;
if(!(typeof data8 === "string")){
const err23 = {instancePath:instancePath+"/document/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},schema:schema130.properties.document.type,parentSchema:schema130.properties.document,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.reason !== undefined){
let data9 = data.reason;
if(typeof data9 === "string"){
if(func1(data9) > 1000){
const err25 = {instancePath:instancePath+"/reason",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func1(data9) < 1){
const err26 = {instancePath:instancePath+"/reason",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/reason",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data9 === "string"){
if(func1(data9) > 200){
const err28 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema130.properties.reason,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.items !== undefined){
let data10 = data.items;
if(Array.isArray(data10)){
if(data10.length > 200){
const err29 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema130.properties.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema130.properties.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.place === undefined){
const err31 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "place"},schema:schema130.properties.items.items.required,parentSchema:schema130.properties.items.items,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.wrong === undefined){
const err32 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "wrong"},schema:schema130.properties.items.items.required,parentSchema:schema130.properties.items.items,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.right === undefined){
const err33 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "right"},schema:schema130.properties.items.items.required,parentSchema:schema130.properties.items.items,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data11){
if(!(((key1 === "place") || (key1 === "wrong")) || (key1 === "right"))){
const err34 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema130.properties.items.items,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.place !== undefined){
let data12 = data11.place;
if(typeof data12 === "string"){
if(func1(data12) > 200){
const err35 = {instancePath:instancePath+"/items/" + i0+"/place",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data12) < 1){
const err36 = {instancePath:instancePath+"/items/" + i0+"/place",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/items/" + i0+"/place",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 80){
const err38 = {instancePath:instancePath+"/items/" + i0+"/place",schemaPath:"#/properties/items/items/properties/place/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema130.properties.items.items.properties.place,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data11.wrong !== undefined){
let data13 = data11.wrong;
if(typeof data13 === "string"){
if(func1(data13) > 200){
const err39 = {instancePath:instancePath+"/items/" + i0+"/wrong",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data13) < 1){
const err40 = {instancePath:instancePath+"/items/" + i0+"/wrong",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/items/" + i0+"/wrong",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.right !== undefined){
let data14 = data11.right;
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err42 = {instancePath:instancePath+"/items/" + i0+"/right",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func1(data14) < 1){
const err43 = {instancePath:instancePath+"/items/" + i0+"/right",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/items/" + i0+"/right",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema130.properties.items.items.type,parentSchema:schema130.properties.items.items,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema130.properties.items.type,parentSchema:schema130.properties.items,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.effectiveOn !== undefined){
let data15 = data.effectiveOn;
if(!(typeof data15 === "string")){
const err47 = {instancePath:instancePath+"/effectiveOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(props0 !== true){
for(const key2 in data){
if(!props0 || !props0[key2]){
const err48 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evaluationResult = validate52;
const schema138 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/evaluation-result/1","title":"综合评价结果通报","description":"通报示范区年度综合评价结果","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"required":["head"],"properties":{"head":{"required":["showScores"],"properties":{"showScores":{"const":true}}}}},{"properties":{"results":{"items":{"properties":{"rows":{"items":{"properties":{"score":false}}}}}}}}],"x-field":"results","x-message":"结果名单中填了得分，但没有决定公布得分：请删去得分，或者将“公布得分”填为是"},{"anyOf":[{"properties":{"head":{"properties":{"showScores":{"const":false}}}}},{"properties":{"results":{"items":{"properties":{"rows":{"items":{"required":["score"]}}}}}}}],"x-field":"results","x-message":"已决定公布得分，但有的示范区没有填得分：请在结果名单中逐个填写得分"}],"properties":{"kind":{"const":"通报","x-message":"综合评价结果的文种是通报，请填“通报”"},"mainTo":{"minItems":1,"items":{"$ref":"../../common/values#/$defs/cityBody"}},"head":{"title":"评价年度与依据","type":"object","properties":{"year":{"$ref":"../../common/values#/$defs/year","title":"评价年度"},"scheme":{"$ref":"../../common/values#/$defs/line","title":"评价办法","description":"评价所依据的指标体系或者评价方案名称，不写书名号","maxLength":80},"basis":{"$ref":"../../common/values#/$defs/basis"},"showScores":{"title":"公布得分","description":"不填为不公布","type":"boolean"}},"required":["year","basis"],"additionalProperties":false,"x-clause":["C36"]},"results":{"title":"结果名单","description":"按等次排列，等次内按行政区划代码顺序排列","type":"array","minItems":1,"maxItems":4,"items":{"title":"等次名单","type":"object","properties":{"grade":{"title":"评价等次","type":"string","enum":["excellent","good","pass","fail"],"x-enum-labels":{"excellent":"优秀","good":"良好","pass":"达标","fail":"不达标"},"x-clause":["C36","C39"]},"rows":{"title":"名单","type":"array","minItems":1,"maxItems":500,"items":{"title":"示范区","type":"object","properties":{"areaName":{"$ref":"../../common/values#/$defs/areaName"},"category":{"$ref":"../../common/values#/$defs/category"},"cityName":{"$ref":"../../common/values#/$defs/cityName"},"score":{"title":"得分","description":"决定公布得分的才填，保留2位小数","type":"number","minimum":0,"maximum":100,"x-unit":"分","x-decimals":2}},"required":["areaName","category","cityName"],"additionalProperties":false}}},"required":["grade","rows"],"additionalProperties":false,"x-rules":[{"rule":"unique","list":"rows","by":["cityName","areaName","category"]},{"rule":"division-order","list":"rows","city":"cityName","area":"areaName"}]},"x-clause":["C36"]},"missing":{"title":"未报送总结报告名单","description":"没有的不填；按行政区划代码顺序排列","type":"array","maxItems":500,"items":{"title":"示范区","type":"object","properties":{"areaName":{"$ref":"../../common/values#/$defs/areaName"},"category":{"$ref":"../../common/values#/$defs/category"},"cityName":{"$ref":"../../common/values#/$defs/cityName"}},"required":["areaName","category","cityName"],"additionalProperties":false},"x-clause":["C39"]},"practices":{"$ref":"../../common/values#/$defs/prose","title":"经验做法","x-clause":["C32"]},"requirements":{"title":"后续要求","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"要求"},"x-clause":["C37","C39"]}},"required":["issuerMark","mainTo","signature","date","head","results","requirements"],"unevaluatedProperties":false,"x-rules":[{"rule":"next-year","year":"head.year","date":"date","level":"warn"},{"rule":"enum-order","list":"results","by":"grade"},{"rule":"unique","list":"missing","by":["cityName","areaName","category"]},{"rule":"division-order","list":"missing","city":"cityName","area":"areaName"},{"rule":"once","lists":["results.rows","missing"],"by":["cityName","category","areaName"]}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/evaluation-result/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.head === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "head"},schema:schema138.allOf[1].anyOf[0].required,parentSchema:schema138.allOf[1].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.head !== undefined){
let data0 = data.head;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.showScores === undefined){
const err1 = {instancePath:instancePath+"/head",schemaPath:"#/allOf/1/anyOf/0/properties/head/required",keyword:"required",params:{missingProperty: "showScores"},schema:schema138.allOf[1].anyOf[0].properties.head.required,parentSchema:schema138.allOf[1].anyOf[0].properties.head,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.showScores !== undefined){
let data1 = data0.showScores;
if(true !== data1){
const err2 = {instancePath:instancePath+"/head/showScores",schemaPath:"#/allOf/1/anyOf/0/properties/head/properties/showScores/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema138.allOf[1].anyOf[0].properties.head.properties.showScores,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.head = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results !== undefined){
let data2 = data.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.rows !== undefined){
let data4 = data3.rows;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.score !== undefined){
const err3 = {instancePath:instancePath+"/results/" + i0+"/rows/" + i1+"/score",schemaPath:"#/allOf/1/anyOf/1/properties/results/items/properties/rows/items/properties/score/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema138.allOf[1].anyOf[1].properties.results.items.properties.rows.items.properties.score,data:data5.score};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
}
}
}
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.results = true;
}
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema138.allOf[1].anyOf,parentSchema:schema138.allOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
const _errs13 = errors;
let valid11 = false;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.head !== undefined){
let data7 = data.head;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.showScores !== undefined){
let data8 = data7.showScores;
if(false !== data8){
const err5 = {instancePath:instancePath+"/head/showScores",schemaPath:"#/allOf/2/anyOf/0/properties/head/properties/showScores/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema138.allOf[2].anyOf[0].properties.head.properties.showScores,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
var _valid1 = _errs14 === errors;
valid11 = valid11 || _valid1;
if(_valid1){
var props1 = {};
props1.head = true;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results !== undefined){
let data9 = data.results;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rows !== undefined){
let data11 = data10.rows;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.score === undefined){
const err6 = {instancePath:instancePath+"/results/" + i2+"/rows/" + i3,schemaPath:"#/allOf/2/anyOf/1/properties/results/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "score"},schema:schema138.allOf[2].anyOf[1].properties.results.items.properties.rows.items.required,parentSchema:schema138.allOf[2].anyOf[1].properties.results.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
}
}
}
}
var _valid1 = _errs17 === errors;
valid11 = valid11 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = props1 || {};
props1.results = true;
}
}
if(!valid11){
const err7 = {instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},schema:schema138.allOf[2].anyOf,parentSchema:schema138.allOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.mainTo === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.signature === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.date === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.head === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.results === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.requirements === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.mainTo = true;
props0.head = true;
props0.results = true;
props0.missing = true;
props0.practices = true;
props0.requirements = true;
}
if(data.kind !== undefined){
let data13 = data.kind;
if("通报" !== data13){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "通报"},schema:"通报",parentSchema:schema138.properties.kind,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data14 = data.mainTo;
if(Array.isArray(data14)){
if(data14.length < 1){
const err16 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema138.properties.mainTo,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(func1(data15) > 60){
const err17 = {instancePath:instancePath+"/mainTo/" + i4,schemaPath:"../../common/values#/$defs/cityBody/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern13.test(data15)){
const err18 = {instancePath:instancePath+"/mainTo/" + i4,schemaPath:"../../common/values#/$defs/cityBody/pattern",keyword:"pattern",params:{pattern: "^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$"},schema:"^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$",parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/mainTo/" + i4,schemaPath:"../../common/values#/$defs/cityBody/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data.head !== undefined){
let data16 = data.head;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.year === undefined){
const err20 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/required",keyword:"required",params:{missingProperty: "year"},schema:schema138.properties.head.required,parentSchema:schema138.properties.head,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data16.basis === undefined){
const err21 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/required",keyword:"required",params:{missingProperty: "basis"},schema:schema138.properties.head.required,parentSchema:schema138.properties.head,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data16){
if(!((((key0 === "year") || (key0 === "scheme")) || (key0 === "basis")) || (key0 === "showScores"))){
const err22 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema138.properties.head,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data16.year !== undefined){
let data17 = data16.year;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err23 = {instancePath:instancePath+"/head/year",schemaPath:"../../common/values#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2099 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/head/year",schemaPath:"../../common/values#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17 < 2000 || isNaN(data17)){
const err25 = {instancePath:instancePath+"/head/year",schemaPath:"../../common/values#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data16.scheme !== undefined){
let data18 = data16.scheme;
if(typeof data18 === "string"){
if(func1(data18) > 200){
const err26 = {instancePath:instancePath+"/head/scheme",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data18) < 1){
const err27 = {instancePath:instancePath+"/head/scheme",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/head/scheme",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data18 === "string"){
if(func1(data18) > 80){
const err29 = {instancePath:instancePath+"/head/scheme",schemaPath:"#/properties/head/properties/scheme/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema138.properties.head.properties.scheme,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data16.basis !== undefined){
if(!(validate54(data16.basis, {instancePath:instancePath+"/head/basis",parentData:data16,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data16.showScores !== undefined){
let data20 = data16.showScores;
if(typeof data20 !== "boolean"){
const err30 = {instancePath:instancePath+"/head/showScores",schemaPath:"#/properties/head/properties/showScores/type",keyword:"type",params:{type: "boolean"},schema:schema138.properties.head.properties.showScores.type,parentSchema:schema138.properties.head.properties.showScores,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "object"},schema:schema138.properties.head.type,parentSchema:schema138.properties.head,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.results !== undefined){
let data21 = data.results;
if(Array.isArray(data21)){
if(data21.length > 4){
const err32 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema138.properties.results,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data21.length < 1){
const err33 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema138.properties.results,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.grade === undefined){
const err34 = {instancePath:instancePath+"/results/" + i5,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "grade"},schema:schema138.properties.results.items.required,parentSchema:schema138.properties.results.items,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data22.rows === undefined){
const err35 = {instancePath:instancePath+"/results/" + i5,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema138.properties.results.items.required,parentSchema:schema138.properties.results.items,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data22){
if(!((key1 === "grade") || (key1 === "rows"))){
const err36 = {instancePath:instancePath+"/results/" + i5,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema138.properties.results.items,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data22.grade !== undefined){
let data23 = data22.grade;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/results/" + i5+"/grade",schemaPath:"#/properties/results/items/properties/grade/type",keyword:"type",params:{type: "string"},schema:schema138.properties.results.items.properties.grade.type,parentSchema:schema138.properties.results.items.properties.grade,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((data23 === "excellent") || (data23 === "good")) || (data23 === "pass")) || (data23 === "fail"))){
const err38 = {instancePath:instancePath+"/results/" + i5+"/grade",schemaPath:"#/properties/results/items/properties/grade/enum",keyword:"enum",params:{allowedValues: schema138.properties.results.items.properties.grade.enum},schema:schema138.properties.results.items.properties.grade.enum,parentSchema:schema138.properties.results.items.properties.grade,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data22.rows !== undefined){
let data24 = data22.rows;
if(Array.isArray(data24)){
if(data24.length > 500){
const err39 = {instancePath:instancePath+"/results/" + i5+"/rows",schemaPath:"#/properties/results/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema138.properties.results.items.properties.rows,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data24.length < 1){
const err40 = {instancePath:instancePath+"/results/" + i5+"/rows",schemaPath:"#/properties/results/items/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema138.properties.results.items.properties.rows,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.areaName === undefined){
const err41 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6,schemaPath:"#/properties/results/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema138.properties.results.items.properties.rows.items.required,parentSchema:schema138.properties.results.items.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data25.category === undefined){
const err42 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6,schemaPath:"#/properties/results/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema138.properties.results.items.properties.rows.items.required,parentSchema:schema138.properties.results.items.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data25.cityName === undefined){
const err43 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6,schemaPath:"#/properties/results/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema138.properties.results.items.properties.rows.items.required,parentSchema:schema138.properties.results.items.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key2 in data25){
if(!((((key2 === "areaName") || (key2 === "category")) || (key2 === "cityName")) || (key2 === "score"))){
const err44 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6,schemaPath:"#/properties/results/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema138.properties.results.items.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data25.areaName !== undefined){
let data26 = data25.areaName;
if(typeof data26 === "string"){
if(func1(data26) > 40){
const err45 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func1(data26) < 2){
const err46 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.category !== undefined){
let data27 = data25.category;
if(typeof data27 !== "string"){
const err48 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data27 === "manufacturing") || (data27 === "traditional")) || (data27 === "foundation"))){
const err49 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.cityName !== undefined){
let data28 = data25.cityName;
if(!(typeof data28 === "string")){
const err50 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.score !== undefined){
let data29 = data25.score;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100 || isNaN(data29)){
const err51 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/score",schemaPath:"#/properties/results/items/properties/rows/items/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema138.properties.results.items.properties.rows.items.properties.score,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/score",schemaPath:"#/properties/results/items/properties/rows/items/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema138.properties.results.items.properties.rows.items.properties.score,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6+"/score",schemaPath:"#/properties/results/items/properties/rows/items/properties/score/type",keyword:"type",params:{type: "number"},schema:schema138.properties.results.items.properties.rows.items.properties.score.type,parentSchema:schema138.properties.results.items.properties.rows.items.properties.score,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/results/" + i5+"/rows/" + i6,schemaPath:"#/properties/results/items/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema138.properties.results.items.properties.rows.items.type,parentSchema:schema138.properties.results.items.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/results/" + i5+"/rows",schemaPath:"#/properties/results/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema138.properties.results.items.properties.rows.type,parentSchema:schema138.properties.results.items.properties.rows,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/results/" + i5,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},schema:schema138.properties.results.items.type,parentSchema:schema138.properties.results.items,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema138.properties.results.type,parentSchema:schema138.properties.results,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.missing !== undefined){
let data30 = data.missing;
if(Array.isArray(data30)){
if(data30.length > 500){
const err58 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema138.properties.missing,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.areaName === undefined){
const err59 = {instancePath:instancePath+"/missing/" + i7,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema138.properties.missing.items.required,parentSchema:schema138.properties.missing.items,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data31.category === undefined){
const err60 = {instancePath:instancePath+"/missing/" + i7,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema138.properties.missing.items.required,parentSchema:schema138.properties.missing.items,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data31.cityName === undefined){
const err61 = {instancePath:instancePath+"/missing/" + i7,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema138.properties.missing.items.required,parentSchema:schema138.properties.missing.items,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key3 in data31){
if(!(((key3 === "areaName") || (key3 === "category")) || (key3 === "cityName"))){
const err62 = {instancePath:instancePath+"/missing/" + i7,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema138.properties.missing.items,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data31.areaName !== undefined){
let data32 = data31.areaName;
if(typeof data32 === "string"){
if(func1(data32) > 40){
const err63 = {instancePath:instancePath+"/missing/" + i7+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func1(data32) < 2){
const err64 = {instancePath:instancePath+"/missing/" + i7+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/missing/" + i7+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.category !== undefined){
let data33 = data31.category;
if(typeof data33 !== "string"){
const err66 = {instancePath:instancePath+"/missing/" + i7+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((data33 === "manufacturing") || (data33 === "traditional")) || (data33 === "foundation"))){
const err67 = {instancePath:instancePath+"/missing/" + i7+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.cityName !== undefined){
let data34 = data31.cityName;
if(!(typeof data34 === "string")){
const err68 = {instancePath:instancePath+"/missing/" + i7+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/missing/" + i7,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "object"},schema:schema138.properties.missing.items.type,parentSchema:schema138.properties.missing.items,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},schema:schema138.properties.missing.type,parentSchema:schema138.properties.missing,data:data30};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.practices !== undefined){
let data35 = data.practices;
if(typeof data35 === "string"){
if(func1(data35) > 5000){
const err71 = {instancePath:instancePath+"/practices",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func1(data35) < 1){
const err72 = {instancePath:instancePath+"/practices",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data35};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/practices",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.requirements !== undefined){
let data36 = data.requirements;
if(Array.isArray(data36)){
if(data36.length > 20){
const err74 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema138.properties.requirements,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data36.length < 1){
const err75 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema138.properties.requirements,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data37 = data36[i8];
if(typeof data37 === "string"){
if(func1(data37) > 1000){
const err76 = {instancePath:instancePath+"/requirements/" + i8,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func1(data37) < 1){
const err77 = {instancePath:instancePath+"/requirements/" + i8,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/requirements/" + i8,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema138.properties.requirements.type,parentSchema:schema138.properties.requirements,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(props0 !== true){
for(const key4 in data){
if(!props0 || !props0[key4]){
const err80 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const exitIncident = validate56;
const schema152 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/exit-incident/1","title":"直接退出公告","description":"示范区发生重大及以上安全生产事故、Ⅱ级及以上环境污染事件，公告退出","type":"object","allOf":[{"$ref":"../../common/official-document"},{"if":{"required":["basis"]},"then":{"properties":{"basis":{"maxItems":1,"contains":{"properties":{"title":{"pattern":"实施方案"}},"required":["title"]}}}},"x-field":"basis","x-message":"依据文件只写实施方案一个，条款引自实施方案；其他文件请写在事实中"}],"properties":{"kind":{"const":"公告","x-message":"退出的文种是公告，请填“公告”"},"mainTo":{"maxItems":0,"x-message":"公告面向社会，不写主送机关，请删去主送机关"},"disclosure":{"const":"主动公开","x-message":"公告面向社会发布，信息公开选项请填“主动公开”"},"basis":{"$ref":"../../common/values#/$defs/basis","description":"实施方案的标题和发文字号；事故（事件）等级的认定文件写在“等级认定依据”中","maxItems":1},"target":{"title":"退出示范区","type":"object","properties":{"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"category":{"$ref":"../../common/values#/$defs/category"},"designationDocNo":{"$ref":"../../common/values#/$defs/printedDocNo","title":"认定文件发文字号"},"designatedOn":{"$ref":"../../common/values#/$defs/date","title":"认定日期","description":"认定文件公布的日期"}},"required":["zoneTitle","areaName","category","designationDocNo","designatedOn"],"additionalProperties":false,"x-rules":[{"rule":"named-in","field":"areaName","in":"zoneTitle"},{"rule":"option-named","option":"category","in":"zoneTitle"}],"x-clause":["C38"]},"incident":{"title":"事故（事件）","type":"object","properties":{"name":{"$ref":"../../common/values#/$defs/line","title":"名称","description":"不写人员姓名；如：“11·9”火灾事故","maxLength":80},"date":{"$ref":"../../common/values#/$defs/date","title":"发生日期"},"place":{"$ref":"../../common/values#/$defs/line","title":"发生地点","description":"写到县（市、区）或者园区，如：邹平市某化工园区","maxLength":80},"kind":{"title":"类型","type":"string","enum":["safety","environment"],"x-enum-labels":{"safety":"安全生产事故","environment":"环境污染事件"}},"grade":{"title":"认定等级","description":"主管机关正式认定的等级","type":"string","enum":["重大","特别重大","Ⅱ级","Ⅰ级"],"x-message":"直接公告退出只适用于重大、特别重大安全生产事故和Ⅱ级、Ⅰ级环境污染事件，认定等级请从这四个中选择"}},"required":["name","date","place","kind","grade"],"additionalProperties":false,"allOf":[{"if":{"properties":{"grade":{"enum":["Ⅱ级","Ⅰ级"]}},"required":["grade"]},"then":{"properties":{"kind":{"const":"environment"}}},"x-field":"grade","x-message":"Ⅱ级、Ⅰ级是环境污染事件的等级，安全生产事故的等级请填“重大”或者“特别重大”"},{"if":{"properties":{"grade":{"enum":["重大","特别重大"]}},"required":["grade"]},"then":{"properties":{"kind":{"const":"safety"}}},"x-field":"grade","x-message":"重大、特别重大在此是安全生产事故的等级，环境污染事件的等级请填“Ⅱ级”或者“Ⅰ级”"}],"x-clause":["C38"]},"gradeBasis":{"title":"等级认定依据","type":"object","properties":{"organ":{"$ref":"../../common/values#/$defs/organ","title":"认定机关"},"docNo":{"$ref":"../../common/values#/$defs/printedDocNo","title":"认定文件发文字号"},"date":{"$ref":"../../common/values#/$defs/date","title":"认定日期"}},"required":["organ","docNo","date"],"additionalProperties":false,"x-clause":["C38"]},"clauseText":{"$ref":"../../common/values#/$defs/sentence","title":"依据条款","description":"实施方案的原文；不填时引用“直接公告退出”一款","pattern":"直接公告退出","x-message":"依据条款请照抄实施方案中“直接公告退出”一款的原文，或者不填","x-clause":["C38"]},"effectiveOn":{"$ref":"../../common/values#/$defs/date","title":"退出生效日期","description":"一般为公告发布的日期","x-clause":["C38"]},"handling":{"$ref":"../../common/values#/$defs/sentence","title":"称号、牌匾处理","description":"方案未规定，有决定的才填写","x-clause":["C37"]}},"required":["issuerMark","signature","date","target","incident","gradeBasis","effectiveOn"],"unevaluatedProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"target.designatedOn","later":"incident.date"},{"rule":"dates-ordered","earlier":"incident.date","later":"gradeBasis.date"},{"rule":"named-in","field":"target.areaName","in":"incident.place","level":"warn"},{"rule":"dates-ordered","earlier":"gradeBasis.date","later":"date"},{"rule":"dates-ordered","earlier":"date","later":"effectiveOn"}]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern41 = new RegExp("实施方案", "u");
const pattern47 = new RegExp("直接公告退出", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/exit-incident/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.basis === undefined) && (missing0 = "basis")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis !== undefined){
let data0 = data.basis;
if(Array.isArray(data0)){
if(data0.length > 1){
const err1 = {instancePath:instancePath+"/basis",schemaPath:"#/allOf/1/then/properties/basis/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema152.allOf[1].then.properties.basis,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs7 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err2 = {instancePath:instancePath+"/basis/" + i0,schemaPath:"#/allOf/1/then/properties/basis/contains/required",keyword:"required",params:{missingProperty: "title"},schema:schema152.allOf[1].then.properties.basis.contains.required,parentSchema:schema152.allOf[1].then.properties.basis.contains,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.title !== undefined){
let data2 = data1.title;
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
const err3 = {instancePath:instancePath+"/basis/" + i0+"/title",schemaPath:"#/allOf/1/then/properties/basis/contains/properties/title/pattern",keyword:"pattern",params:{pattern: "实施方案"},schema:"实施方案",parentSchema:schema152.allOf[1].then.properties.basis.contains.properties.title,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var valid3 = _errs8 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err4 = {instancePath:instancePath+"/basis",schemaPath:"#/allOf/1/then/properties/basis/contains",keyword:"contains",params:{minContains: 1},schema:schema152.allOf[1].then.properties.basis.contains,parentSchema:schema152.allOf[1].then.properties.basis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.basis = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema152.allOf[1].if,parentSchema:schema152.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.signature === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.date === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.target === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.incident === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incident"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.gradeBasis === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gradeBasis"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.effectiveOn === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveOn"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.mainTo = true;
props0.disclosure = true;
props0.basis = true;
props0.target = true;
props0.incident = true;
props0.gradeBasis = true;
props0.clauseText = true;
props0.effectiveOn = true;
props0.handling = true;
}
if(data.kind !== undefined){
let data3 = data.kind;
if("公告" !== data3){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "公告"},schema:"公告",parentSchema:schema152.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data4 = data.mainTo;
if(Array.isArray(data4)){
if(data4.length > 0){
const err14 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema152.properties.mainTo,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.disclosure !== undefined){
let data5 = data.disclosure;
if("主动公开" !== data5){
const err15 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/const",keyword:"const",params:{allowedValue: "主动公开"},schema:"主动公开",parentSchema:schema152.properties.disclosure,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.basis !== undefined){
let data6 = data.basis;
if(!(validate58(data6, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(Array.isArray(data6)){
if(data6.length > 1){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema152.properties.basis,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.target !== undefined){
let data7 = data.target;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.zoneTitle === undefined){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema152.properties.target.required,parentSchema:schema152.properties.target,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.areaName === undefined){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema152.properties.target.required,parentSchema:schema152.properties.target,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.category === undefined){
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "category"},schema:schema152.properties.target.required,parentSchema:schema152.properties.target,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.designationDocNo === undefined){
const err20 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "designationDocNo"},schema:schema152.properties.target.required,parentSchema:schema152.properties.target,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.designatedOn === undefined){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "designatedOn"},schema:schema152.properties.target.required,parentSchema:schema152.properties.target,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data7){
if(!(((((key0 === "zoneTitle") || (key0 === "areaName")) || (key0 === "category")) || (key0 === "designationDocNo")) || (key0 === "designatedOn"))){
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema152.properties.target,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.zoneTitle !== undefined){
let data8 = data7.zoneTitle;
if(typeof data8 === "string"){
if(func1(data8) > 80){
const err23 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data8) < 4){
const err24 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.areaName !== undefined){
let data9 = data7.areaName;
if(typeof data9 === "string"){
if(func1(data9) > 40){
const err26 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data9) < 2){
const err27 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.category !== undefined){
let data10 = data7.category;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/target/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data10 === "manufacturing") || (data10 === "traditional")) || (data10 === "foundation"))){
const err30 = {instancePath:instancePath+"/target/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.designationDocNo !== undefined){
let data11 = data7.designationDocNo;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
const err31 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.designatedOn !== undefined){
let data12 = data7.designatedOn;
if(!(typeof data12 === "string")){
const err33 = {instancePath:instancePath+"/target/designatedOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema152.properties.target.type,parentSchema:schema152.properties.target,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.incident !== undefined){
let data13 = data.incident;
const _errs35 = errors;
let valid13 = true;
const _errs36 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((data13.grade === undefined) && (missing1 = "grade")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data13.grade !== undefined){
let data14 = data13.grade;
if(!((data14 === "Ⅱ级") || (data14 === "Ⅰ级"))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
var _valid1 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs38 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.kind !== undefined){
let data15 = data13.kind;
if("environment" !== data15){
const err37 = {instancePath:instancePath+"/incident/kind",schemaPath:"#/properties/incident/allOf/0/then/properties/kind/const",keyword:"const",params:{allowedValue: "environment"},schema:"environment",parentSchema:schema152.properties.incident.allOf[0].then.properties.kind,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
var _valid1 = _errs38 === errors;
valid13 = _valid1;
if(valid13){
var props1 = {};
props1.kind = true;
props1.grade = true;
}
}
if(!valid13){
const err38 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema152.properties.incident.allOf[0].if,parentSchema:schema152.properties.incident.allOf[0],data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs41 = errors;
let valid16 = true;
const _errs42 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((data13.grade === undefined) && (missing2 = "grade")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data13.grade !== undefined){
let data16 = data13.grade;
if(!((data16 === "重大") || (data16 === "特别重大"))){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid2 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs44 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.kind !== undefined){
let data17 = data13.kind;
if("safety" !== data17){
const err41 = {instancePath:instancePath+"/incident/kind",schemaPath:"#/properties/incident/allOf/1/then/properties/kind/const",keyword:"const",params:{allowedValue: "safety"},schema:"safety",parentSchema:schema152.properties.incident.allOf[1].then.properties.kind,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
var _valid2 = _errs44 === errors;
valid16 = _valid2;
if(valid16){
var props2 = {};
props2.kind = true;
props2.grade = true;
}
}
if(!valid16){
const err42 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema152.properties.incident.allOf[1].if,parentSchema:schema152.properties.incident.allOf[1],data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err43 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "name"},schema:schema152.properties.incident.required,parentSchema:schema152.properties.incident,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.date === undefined){
const err44 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "date"},schema:schema152.properties.incident.required,parentSchema:schema152.properties.incident,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.place === undefined){
const err45 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "place"},schema:schema152.properties.incident.required,parentSchema:schema152.properties.incident,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.kind === undefined){
const err46 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "kind"},schema:schema152.properties.incident.required,parentSchema:schema152.properties.incident,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.grade === undefined){
const err47 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "grade"},schema:schema152.properties.incident.required,parentSchema:schema152.properties.incident,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key1 in data13){
if(!(((((key1 === "name") || (key1 === "date")) || (key1 === "place")) || (key1 === "kind")) || (key1 === "grade"))){
const err48 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema152.properties.incident,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.name !== undefined){
let data18 = data13.name;
if(typeof data18 === "string"){
if(func1(data18) > 200){
const err49 = {instancePath:instancePath+"/incident/name",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func1(data18) < 1){
const err50 = {instancePath:instancePath+"/incident/name",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/incident/name",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data18 === "string"){
if(func1(data18) > 80){
const err52 = {instancePath:instancePath+"/incident/name",schemaPath:"#/properties/incident/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema152.properties.incident.properties.name,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data13.date !== undefined){
let data19 = data13.date;
if(!(typeof data19 === "string")){
const err53 = {instancePath:instancePath+"/incident/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data13.place !== undefined){
let data20 = data13.place;
if(typeof data20 === "string"){
if(func1(data20) > 200){
const err54 = {instancePath:instancePath+"/incident/place",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data20) < 1){
const err55 = {instancePath:instancePath+"/incident/place",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/incident/place",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) > 80){
const err57 = {instancePath:instancePath+"/incident/place",schemaPath:"#/properties/incident/properties/place/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema152.properties.incident.properties.place,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data13.kind !== undefined){
let data21 = data13.kind;
if(typeof data21 !== "string"){
const err58 = {instancePath:instancePath+"/incident/kind",schemaPath:"#/properties/incident/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema152.properties.incident.properties.kind.type,parentSchema:schema152.properties.incident.properties.kind,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data21 === "safety") || (data21 === "environment"))){
const err59 = {instancePath:instancePath+"/incident/kind",schemaPath:"#/properties/incident/properties/kind/enum",keyword:"enum",params:{allowedValues: schema152.properties.incident.properties.kind.enum},schema:schema152.properties.incident.properties.kind.enum,parentSchema:schema152.properties.incident.properties.kind,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data13.grade !== undefined){
let data22 = data13.grade;
if(typeof data22 !== "string"){
const err60 = {instancePath:instancePath+"/incident/grade",schemaPath:"#/properties/incident/properties/grade/type",keyword:"type",params:{type: "string"},schema:schema152.properties.incident.properties.grade.type,parentSchema:schema152.properties.incident.properties.grade,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((data22 === "重大") || (data22 === "特别重大")) || (data22 === "Ⅱ级")) || (data22 === "Ⅰ级"))){
const err61 = {instancePath:instancePath+"/incident/grade",schemaPath:"#/properties/incident/properties/grade/enum",keyword:"enum",params:{allowedValues: schema152.properties.incident.properties.grade.enum},schema:schema152.properties.incident.properties.grade.enum,parentSchema:schema152.properties.incident.properties.grade,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/type",keyword:"type",params:{type: "object"},schema:schema152.properties.incident.type,parentSchema:schema152.properties.incident,data:data13};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.gradeBasis !== undefined){
let data23 = data.gradeBasis;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.organ === undefined){
const err63 = {instancePath:instancePath+"/gradeBasis",schemaPath:"#/properties/gradeBasis/required",keyword:"required",params:{missingProperty: "organ"},schema:schema152.properties.gradeBasis.required,parentSchema:schema152.properties.gradeBasis,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data23.docNo === undefined){
const err64 = {instancePath:instancePath+"/gradeBasis",schemaPath:"#/properties/gradeBasis/required",keyword:"required",params:{missingProperty: "docNo"},schema:schema152.properties.gradeBasis.required,parentSchema:schema152.properties.gradeBasis,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data23.date === undefined){
const err65 = {instancePath:instancePath+"/gradeBasis",schemaPath:"#/properties/gradeBasis/required",keyword:"required",params:{missingProperty: "date"},schema:schema152.properties.gradeBasis.required,parentSchema:schema152.properties.gradeBasis,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key2 in data23){
if(!(((key2 === "organ") || (key2 === "docNo")) || (key2 === "date"))){
const err66 = {instancePath:instancePath+"/gradeBasis",schemaPath:"#/properties/gradeBasis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema152.properties.gradeBasis,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.organ !== undefined){
let data24 = data23.organ;
if(typeof data24 === "string"){
if(func1(data24) > 60){
const err67 = {instancePath:instancePath+"/gradeBasis/organ",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func1(data24) < 2){
const err68 = {instancePath:instancePath+"/gradeBasis/organ",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern6.test(data24)){
const err69 = {instancePath:instancePath+"/gradeBasis/organ",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/gradeBasis/organ",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data23.docNo !== undefined){
let data25 = data23.docNo;
if(typeof data25 === "string"){
if(!pattern15.test(data25)){
const err71 = {instancePath:instancePath+"/gradeBasis/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/gradeBasis/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data23.date !== undefined){
let data26 = data23.date;
if(!(typeof data26 === "string")){
const err73 = {instancePath:instancePath+"/gradeBasis/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/gradeBasis",schemaPath:"#/properties/gradeBasis/type",keyword:"type",params:{type: "object"},schema:schema152.properties.gradeBasis.type,parentSchema:schema152.properties.gradeBasis,data:data23};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.clauseText !== undefined){
let data27 = data.clauseText;
if(typeof data27 === "string"){
if(func1(data27) > 1000){
const err75 = {instancePath:instancePath+"/clauseText",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func1(data27) < 1){
const err76 = {instancePath:instancePath+"/clauseText",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/clauseText",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern47.test(data27)){
const err78 = {instancePath:instancePath+"/clauseText",schemaPath:"#/properties/clauseText/pattern",keyword:"pattern",params:{pattern: "直接公告退出"},schema:"直接公告退出",parentSchema:schema152.properties.clauseText,data:data27};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data.effectiveOn !== undefined){
let data28 = data.effectiveOn;
if(!(typeof data28 === "string")){
const err79 = {instancePath:instancePath+"/effectiveOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.handling !== undefined){
let data29 = data.handling;
if(typeof data29 === "string"){
if(func1(data29) > 1000){
const err80 = {instancePath:instancePath+"/handling",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func1(data29) < 1){
const err81 = {instancePath:instancePath+"/handling",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/handling",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err83 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema152.type,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const exitRectification = validate60;
const schema169 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/exit-rectification/1","title":"整改未达标退出公告","description":"示范区整改后仍未达标，公告退出","type":"object","allOf":[{"$ref":"../../common/official-document"},{"if":{"required":["basis"]},"then":{"properties":{"basis":{"maxItems":1,"contains":{"properties":{"title":{"pattern":"实施方案"}},"required":["title"]}}}},"x-field":"basis","x-message":"依据文件只写实施方案一个，条款引自实施方案；其他文件请写在事实中"}],"properties":{"kind":{"const":"公告","x-message":"退出的文种是公告，请填“公告”"},"mainTo":{"maxItems":0,"x-message":"公告面向社会，不写主送机关，请删去主送机关"},"disclosure":{"const":"主动公开","x-message":"公告面向社会发布，信息公开选项请填“主动公开”"},"basis":{"$ref":"../../common/values#/$defs/basis","description":"实施方案的标题和发文字号；责令整改通知写在“责令整改文件”中","maxItems":1},"target":{"title":"退出示范区","type":"object","properties":{"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"category":{"$ref":"../../common/values#/$defs/category"},"designationDocNo":{"$ref":"../../common/values#/$defs/printedDocNo","title":"认定文件发文字号"},"designatedOn":{"$ref":"../../common/values#/$defs/date","title":"认定日期","description":"认定文件公布的日期"}},"required":["zoneTitle","areaName","category","designationDocNo","designatedOn"],"additionalProperties":false,"x-rules":[{"rule":"named-in","field":"areaName","in":"zoneTitle"},{"rule":"option-named","option":"category","in":"zoneTitle"}],"x-clause":["C40"]},"order":{"title":"责令整改文件","type":"object","properties":{"docNo":{"$ref":"../../common/values#/$defs/printedDocNo"},"date":{"$ref":"../../common/values#/$defs/date","title":"通知日期"},"deadline":{"$ref":"../../common/values#/$defs/date","title":"整改期限","description":"经批准延期的，写延期后的日期"},"reason":{"title":"整改事由","type":"string","enum":["evaluationFail","noReport","both"],"x-enum-labels":{"evaluationFail":"年度综合评价不达标","noReport":"未提供发展情况总结报告","both":"年度综合评价不达标且未提供发展情况总结报告"},"x-clause":["C39"]}},"required":["docNo","date","deadline","reason"],"additionalProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"date","later":"deadline"}],"x-clause":["C39","C40"]},"result":{"title":"整改验收结论","type":"object","properties":{"conclusion":{"title":"结论","type":"string","enum":["failed","noReport"],"x-enum-labels":{"failed":"整改后仍未达标","noReport":"未提交整改报告"}},"date":{"$ref":"../../common/values#/$defs/date","title":"结论日期"},"summary":{"$ref":"../../common/values#/$defs/sentence","title":"情况说明","description":"写明未达标的事项，或者催报的情况","maxLength":500}},"required":["conclusion","date","summary"],"additionalProperties":false,"x-clause":["C40"]},"clauseText":{"$ref":"../../common/values#/$defs/sentence","title":"依据条款","description":"实施方案的原文；不填时引用“责令整改，整改后仍未达标的，公告退出”一款","pattern":"公告退出","x-message":"依据条款请照抄实施方案中“整改后仍未达标的，公告退出”一款的原文，或者不填","x-clause":["C39","C40"]},"effectiveOn":{"$ref":"../../common/values#/$defs/date","title":"退出生效日期","description":"一般为公告发布的日期","x-clause":["C40"]},"handling":{"$ref":"../../common/values#/$defs/sentence","title":"称号、牌匾处理","description":"方案未规定，有决定的才填写","x-clause":["C37"]}},"required":["issuerMark","signature","date","target","order","result","effectiveOn"],"unevaluatedProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"target.designatedOn","later":"order.date"},{"rule":"dates-ordered","earlier":"order.deadline","later":"result.date"},{"rule":"dates-ordered","earlier":"result.date","later":"date"},{"rule":"dates-ordered","earlier":"date","later":"effectiveOn"}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern53 = new RegExp("公告退出", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/exit-rectification/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.basis === undefined) && (missing0 = "basis")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis !== undefined){
let data0 = data.basis;
if(Array.isArray(data0)){
if(data0.length > 1){
const err1 = {instancePath:instancePath+"/basis",schemaPath:"#/allOf/1/then/properties/basis/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema169.allOf[1].then.properties.basis,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs7 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err2 = {instancePath:instancePath+"/basis/" + i0,schemaPath:"#/allOf/1/then/properties/basis/contains/required",keyword:"required",params:{missingProperty: "title"},schema:schema169.allOf[1].then.properties.basis.contains.required,parentSchema:schema169.allOf[1].then.properties.basis.contains,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.title !== undefined){
let data2 = data1.title;
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
const err3 = {instancePath:instancePath+"/basis/" + i0+"/title",schemaPath:"#/allOf/1/then/properties/basis/contains/properties/title/pattern",keyword:"pattern",params:{pattern: "实施方案"},schema:"实施方案",parentSchema:schema169.allOf[1].then.properties.basis.contains.properties.title,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var valid3 = _errs8 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err4 = {instancePath:instancePath+"/basis",schemaPath:"#/allOf/1/then/properties/basis/contains",keyword:"contains",params:{minContains: 1},schema:schema169.allOf[1].then.properties.basis.contains,parentSchema:schema169.allOf[1].then.properties.basis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.basis = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema169.allOf[1].if,parentSchema:schema169.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.signature === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.date === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.target === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.order === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.result === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.effectiveOn === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveOn"},schema:schema169.required,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.mainTo = true;
props0.disclosure = true;
props0.basis = true;
props0.target = true;
props0.order = true;
props0.result = true;
props0.clauseText = true;
props0.effectiveOn = true;
props0.handling = true;
}
if(data.kind !== undefined){
let data3 = data.kind;
if("公告" !== data3){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "公告"},schema:"公告",parentSchema:schema169.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data4 = data.mainTo;
if(Array.isArray(data4)){
if(data4.length > 0){
const err14 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema169.properties.mainTo,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.disclosure !== undefined){
let data5 = data.disclosure;
if("主动公开" !== data5){
const err15 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/const",keyword:"const",params:{allowedValue: "主动公开"},schema:"主动公开",parentSchema:schema169.properties.disclosure,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.basis !== undefined){
let data6 = data.basis;
if(!(validate62(data6, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
if(Array.isArray(data6)){
if(data6.length > 1){
const err16 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema169.properties.basis,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.target !== undefined){
let data7 = data.target;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.zoneTitle === undefined){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema169.properties.target.required,parentSchema:schema169.properties.target,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.areaName === undefined){
const err18 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema169.properties.target.required,parentSchema:schema169.properties.target,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.category === undefined){
const err19 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "category"},schema:schema169.properties.target.required,parentSchema:schema169.properties.target,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.designationDocNo === undefined){
const err20 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "designationDocNo"},schema:schema169.properties.target.required,parentSchema:schema169.properties.target,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.designatedOn === undefined){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "designatedOn"},schema:schema169.properties.target.required,parentSchema:schema169.properties.target,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data7){
if(!(((((key0 === "zoneTitle") || (key0 === "areaName")) || (key0 === "category")) || (key0 === "designationDocNo")) || (key0 === "designatedOn"))){
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema169.properties.target,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.zoneTitle !== undefined){
let data8 = data7.zoneTitle;
if(typeof data8 === "string"){
if(func1(data8) > 80){
const err23 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data8) < 4){
const err24 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.areaName !== undefined){
let data9 = data7.areaName;
if(typeof data9 === "string"){
if(func1(data9) > 40){
const err26 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data9) < 2){
const err27 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.category !== undefined){
let data10 = data7.category;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/target/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data10 === "manufacturing") || (data10 === "traditional")) || (data10 === "foundation"))){
const err30 = {instancePath:instancePath+"/target/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.designationDocNo !== undefined){
let data11 = data7.designationDocNo;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
const err31 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.designatedOn !== undefined){
let data12 = data7.designatedOn;
if(!(typeof data12 === "string")){
const err33 = {instancePath:instancePath+"/target/designatedOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema169.properties.target.type,parentSchema:schema169.properties.target,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.order !== undefined){
let data13 = data.order;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.docNo === undefined){
const err35 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "docNo"},schema:schema169.properties.order.required,parentSchema:schema169.properties.order,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.date === undefined){
const err36 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "date"},schema:schema169.properties.order.required,parentSchema:schema169.properties.order,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13.deadline === undefined){
const err37 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "deadline"},schema:schema169.properties.order.required,parentSchema:schema169.properties.order,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.reason === undefined){
const err38 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "reason"},schema:schema169.properties.order.required,parentSchema:schema169.properties.order,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data13){
if(!((((key1 === "docNo") || (key1 === "date")) || (key1 === "deadline")) || (key1 === "reason"))){
const err39 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema169.properties.order,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.docNo !== undefined){
let data14 = data13.docNo;
if(typeof data14 === "string"){
if(!pattern15.test(data14)){
const err40 = {instancePath:instancePath+"/order/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/order/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.date !== undefined){
let data15 = data13.date;
if(!(typeof data15 === "string")){
const err42 = {instancePath:instancePath+"/order/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.deadline !== undefined){
let data16 = data13.deadline;
if(!(typeof data16 === "string")){
const err43 = {instancePath:instancePath+"/order/deadline",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.reason !== undefined){
let data17 = data13.reason;
if(typeof data17 !== "string"){
const err44 = {instancePath:instancePath+"/order/reason",schemaPath:"#/properties/order/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema169.properties.order.properties.reason.type,parentSchema:schema169.properties.order.properties.reason,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data17 === "evaluationFail") || (data17 === "noReport")) || (data17 === "both"))){
const err45 = {instancePath:instancePath+"/order/reason",schemaPath:"#/properties/order/properties/reason/enum",keyword:"enum",params:{allowedValues: schema169.properties.order.properties.reason.enum},schema:schema169.properties.order.properties.reason.enum,parentSchema:schema169.properties.order.properties.reason,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "object"},schema:schema169.properties.order.type,parentSchema:schema169.properties.order,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.result !== undefined){
let data18 = data.result;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.conclusion === undefined){
const err47 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: "conclusion"},schema:schema169.properties.result.required,parentSchema:schema169.properties.result,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18.date === undefined){
const err48 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: "date"},schema:schema169.properties.result.required,parentSchema:schema169.properties.result,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data18.summary === undefined){
const err49 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/required",keyword:"required",params:{missingProperty: "summary"},schema:schema169.properties.result.required,parentSchema:schema169.properties.result,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data18){
if(!(((key2 === "conclusion") || (key2 === "date")) || (key2 === "summary"))){
const err50 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema169.properties.result,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data18.conclusion !== undefined){
let data19 = data18.conclusion;
if(typeof data19 !== "string"){
const err51 = {instancePath:instancePath+"/result/conclusion",schemaPath:"#/properties/result/properties/conclusion/type",keyword:"type",params:{type: "string"},schema:schema169.properties.result.properties.conclusion.type,parentSchema:schema169.properties.result.properties.conclusion,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data19 === "failed") || (data19 === "noReport"))){
const err52 = {instancePath:instancePath+"/result/conclusion",schemaPath:"#/properties/result/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema169.properties.result.properties.conclusion.enum},schema:schema169.properties.result.properties.conclusion.enum,parentSchema:schema169.properties.result.properties.conclusion,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.date !== undefined){
let data20 = data18.date;
if(!(typeof data20 === "string")){
const err53 = {instancePath:instancePath+"/result/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.summary !== undefined){
let data21 = data18.summary;
if(typeof data21 === "string"){
if(func1(data21) > 1000){
const err54 = {instancePath:instancePath+"/result/summary",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data21) < 1){
const err55 = {instancePath:instancePath+"/result/summary",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/result/summary",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data21 === "string"){
if(func1(data21) > 500){
const err57 = {instancePath:instancePath+"/result/summary",schemaPath:"#/properties/result/properties/summary/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema169.properties.result.properties.summary,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},schema:schema169.properties.result.type,parentSchema:schema169.properties.result,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.clauseText !== undefined){
let data22 = data.clauseText;
if(typeof data22 === "string"){
if(func1(data22) > 1000){
const err59 = {instancePath:instancePath+"/clauseText",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func1(data22) < 1){
const err60 = {instancePath:instancePath+"/clauseText",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/clauseText",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern53.test(data22)){
const err62 = {instancePath:instancePath+"/clauseText",schemaPath:"#/properties/clauseText/pattern",keyword:"pattern",params:{pattern: "公告退出"},schema:"公告退出",parentSchema:schema169.properties.clauseText,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data.effectiveOn !== undefined){
let data23 = data.effectiveOn;
if(!(typeof data23 === "string")){
const err63 = {instancePath:instancePath+"/effectiveOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.handling !== undefined){
let data24 = data.handling;
if(typeof data24 === "string"){
if(func1(data24) > 1000){
const err64 = {instancePath:instancePath+"/handling",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func1(data24) < 1){
const err65 = {instancePath:instancePath+"/handling",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/handling",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err67 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema169.type,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const notShortlisted = validate64;
const schema185 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/not-shortlisted/1","title":"不予推荐（未入围）告知","description":"告知申报未获推荐或者未入围的函","type":"object","allOf":[{"$ref":"../../common/official-document"}],"properties":{"kind":{"const":"函","x-message":"不予推荐（未入围）告知的文种是函，请填“函”"},"issuerMark":{"pattern":"(?<!文件)$","x-message":"信函格式的发文机关标志只写机关名称，请删去“文件”二字"},"mainTo":{"minItems":1},"application":{"title":"申报","type":"object","properties":{"applicationId":{"$ref":"../../common/values#/$defs/line","title":"申报编号","maxLength":40},"year":{"$ref":"../../common/values#/$defs/year","title":"申报年度"},"category":{"$ref":"../../common/values#/$defs/category","title":"申报类别"},"areaName":{"$ref":"../../common/values#/$defs/areaName","title":"申报县区"}},"required":["applicationId","year","category","areaName"],"additionalProperties":false,"x-clause":["C9"],"x-rules":[{"rule":"number-agrees","number":"applicationId","year":"year","category":"category","area":"areaName","letters":{"manufacturing":"M","traditional":"T","foundation":"F"}}]},"stage":{"title":"所处环节","type":"string","enum":["cityReview","expertReview","shortlist"],"x-enum-labels":{"cityReview":"市级初步审核","expertReview":"专家评审","shortlist":"确定入围名单"},"x-clause":["C22","C23","C25"]},"reason":{"$ref":"../../common/values#/$defs/prose","title":"理由","maxLength":2000,"x-clause":["C9"]},"contact":{"title":"咨询方式","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"处（科）室"},"name":{"$ref":"../../common/values#/$defs/person","title":"联系人"},"phone":{"$ref":"../../common/values#/$defs/phone"},"email":{"$ref":"../../common/values#/$defs/email"},"address":{"$ref":"../../common/values#/$defs/line","title":"通讯地址"}},"required":["office","phone"],"additionalProperties":false}},"required":["issuerMark","mainTo","signature","date","application","stage","reason","contact"],"unevaluatedProperties":false,"x-rules":[{"rule":"organs-of-area","organs":"mainTo","area":"application.areaName"}]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/not-shortlisted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mainTo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.application === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "application"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.reason === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.contact === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},schema:schema185.required,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if("函" !== data0){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "函"},schema:"函",parentSchema:schema185.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.issuerMark !== undefined){
let data1 = data.issuerMark;
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
const err9 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/pattern",keyword:"pattern",params:{pattern: "(?<!文件)$"},schema:"(?<!文件)$",parentSchema:schema185.properties.issuerMark,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.mainTo !== undefined){
let data2 = data.mainTo;
if(Array.isArray(data2)){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema185.properties.mainTo,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.application !== undefined){
let data3 = data.application;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.applicationId === undefined){
const err11 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "applicationId"},schema:schema185.properties.application.required,parentSchema:schema185.properties.application,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.year === undefined){
const err12 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "year"},schema:schema185.properties.application.required,parentSchema:schema185.properties.application,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.category === undefined){
const err13 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "category"},schema:schema185.properties.application.required,parentSchema:schema185.properties.application,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.areaName === undefined){
const err14 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema185.properties.application.required,parentSchema:schema185.properties.application,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data3){
if(!((((key0 === "applicationId") || (key0 === "year")) || (key0 === "category")) || (key0 === "areaName"))){
const err15 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema185.properties.application,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.applicationId !== undefined){
let data4 = data3.applicationId;
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err16 = {instancePath:instancePath+"/application/applicationId",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data4) < 1){
const err17 = {instancePath:instancePath+"/application/applicationId",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/application/applicationId",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 40){
const err19 = {instancePath:instancePath+"/application/applicationId",schemaPath:"#/properties/application/properties/applicationId/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema185.properties.application.properties.applicationId,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data3.year !== undefined){
let data5 = data3.year;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/application/year",schemaPath:"../../common/values#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2099 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/application/year",schemaPath:"../../common/values#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5 < 2000 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/application/year",schemaPath:"../../common/values#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data3.category !== undefined){
let data6 = data3.category;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/application/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data6 === "manufacturing") || (data6 === "traditional")) || (data6 === "foundation"))){
const err24 = {instancePath:instancePath+"/application/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.areaName !== undefined){
let data7 = data3.areaName;
if(typeof data7 === "string"){
if(func1(data7) > 40){
const err25 = {instancePath:instancePath+"/application/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func1(data7) < 2){
const err26 = {instancePath:instancePath+"/application/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/application/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "object"},schema:schema185.properties.application.type,parentSchema:schema185.properties.application,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.stage !== undefined){
let data8 = data.stage;
if(typeof data8 !== "string"){
const err29 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema185.properties.stage.type,parentSchema:schema185.properties.stage,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data8 === "cityReview") || (data8 === "expertReview")) || (data8 === "shortlist"))){
const err30 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema185.properties.stage.enum},schema:schema185.properties.stage.enum,parentSchema:schema185.properties.stage,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.reason !== undefined){
let data9 = data.reason;
if(typeof data9 === "string"){
if(func1(data9) > 5000){
const err31 = {instancePath:instancePath+"/reason",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data9) < 1){
const err32 = {instancePath:instancePath+"/reason",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/reason",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data9 === "string"){
if(func1(data9) > 2000){
const err34 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema185.properties.reason,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.contact !== undefined){
let data10 = data.contact;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.office === undefined){
const err35 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "office"},schema:schema185.properties.contact.required,parentSchema:schema185.properties.contact,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.phone === undefined){
const err36 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"},schema:schema185.properties.contact.required,parentSchema:schema185.properties.contact,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 in data10){
if(!(((((key1 === "office") || (key1 === "name")) || (key1 === "phone")) || (key1 === "email")) || (key1 === "address"))){
const err37 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema185.properties.contact,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.office !== undefined){
let data11 = data10.office;
if(typeof data11 === "string"){
if(func1(data11) > 60){
const err38 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func1(data11) < 2){
const err39 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern6.test(data11)){
const err40 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10.name !== undefined){
let data12 = data10.name;
if(typeof data12 === "string"){
if(func1(data12) > 40){
const err42 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func1(data12) < 1){
const err43 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.phone !== undefined){
let data13 = data10.phone;
if(typeof data13 === "string"){
if(!pattern18.test(data13)){
const err45 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.email !== undefined){
let data14 = data10.email;
if(typeof data14 === "string"){
if(func1(data14) > 80){
const err47 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema61,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern16.test(data14)){
const err48 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema61,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data10.address !== undefined){
let data15 = data10.address;
if(typeof data15 === "string"){
if(func1(data15) > 200){
const err50 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data15) < 1){
const err51 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},schema:schema185.properties.contact.type,parentSchema:schema185.properties.contact,data:data10};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
for(const key2 in data){
if((((((((((((((((((key2 !== "kind") && (key2 !== "issuerMark")) && (key2 !== "mainTo")) && (key2 !== "application")) && (key2 !== "stage")) && (key2 !== "reason")) && (key2 !== "contact")) && (key2 !== "docNo")) && (key2 !== "marks")) && (key2 !== "signer")) && (key2 !== "title")) && (key2 !== "signature")) && (key2 !== "date")) && (key2 !== "seal")) && (key2 !== "note")) && (key2 !== "cc")) && (key2 !== "printed")) && (key2 !== "disclosure")){
const err54 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},schema:false,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema185.type,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const objectionReply = validate66;
const schema196 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/objection-reply/1","title":"异议答复","description":"把异议的核实情况和结论答复提出人","type":"object","allOf":[{"$ref":"../../common/official-document"}],"properties":{"kind":{"const":"函","x-message":"异议答复的文种是函，请填“函”"},"issuerMark":{"pattern":"(?<!文件)$","x-message":"信函格式的发文机关标志只写机关名称，请删去“文件”二字"},"mainTo":{"minItems":1,"maxItems":1,"description":"提出异议的单位，或者个人的姓名和称呼，如：王某某先生","x-message":"异议答复分别发给每个提出人，主送请只写一个"},"cc":{"maxItems":0,"x-message":"答复函写有异议提出人的姓名或者名称，应当保密，不抄送，请删去抄送机关"},"disclosure":{"enum":["依申请公开","不予公开"],"x-message":"答复函写有异议提出人的姓名或者名称，不得主动公开"},"round":{"$ref":"../../common/values#/$defs/round"},"objection":{"title":"异议","type":"object","properties":{"id":{"$ref":"../../common/values#/$defs/line","title":"异议编号","maxLength":40},"raiserType":{"title":"提出人类型","description":"匿名的异议不作答复","type":"string","enum":["person","unit"],"x-enum-labels":{"person":"个人","unit":"单位"}},"receivedOn":{"$ref":"../../common/values#/$defs/date","title":"收到日期"},"target":{"$ref":"../../common/values#/$defs/line","title":"针对对象","description":"被提出异议的入围单位","maxLength":80},"content":{"$ref":"../../common/values#/$defs/sentence","title":"异议内容","description":"概括反映的问题","maxLength":500,"allOf":[{"pattern":"^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))","x-message":"答复中不得写手机号码、身份证号码等个人信息，请删去"}]}},"required":["id","raiserType","receivedOn","target","content"],"additionalProperties":false,"x-clause":["C26","C27"]},"investigation":{"title":"核实过程","type":"array","minItems":1,"maxItems":30,"items":{"title":"核实","type":"object","properties":{"date":{"$ref":"../../common/values#/$defs/date","title":"核实日期"},"by":{"$ref":"../../common/values#/$defs/organ","title":"核实单位","description":"写单位或者处室，不写个人姓名"},"action":{"$ref":"../../common/values#/$defs/line","title":"核实方式","description":"接在核实单位之后，如：调阅了申报书和统计部门确认表"},"finding":{"$ref":"../../common/values#/$defs/sentence","title":"核实情况","maxLength":500,"allOf":[{"pattern":"^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))","x-message":"答复中不得写手机号码、身份证号码等个人信息，请删去"}]}},"required":["date","by","action","finding"],"additionalProperties":false},"x-clause":["C27"]},"conclusion":{"title":"核实结论","type":"string","enum":["unfounded","foundedStillQualified","foundedDisqualified"],"x-enum-labels":{"unfounded":"反映的问题不属实","foundedStillQualified":"反映的问题属实，仍符合认定条件","foundedDisqualified":"反映的问题属实，不符合认定条件"},"x-clause":["C27"]},"reasons":{"$ref":"../../common/values#/$defs/prose","title":"理由","maxLength":2000,"allOf":[{"pattern":"^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))","x-message":"答复中不得写手机号码、身份证号码等个人信息，请删去"}],"x-clause":["C27"]},"remedies":{"$ref":"../../common/values#/$defs/sentence","title":"救济途径","description":"有规定的才填写","x-clause":["C27"]},"contact":{"title":"联系方式","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"处（科）室"},"name":{"$ref":"../../common/values#/$defs/person","title":"联系人"},"phone":{"$ref":"../../common/values#/$defs/phone"},"email":{"$ref":"../../common/values#/$defs/email"},"address":{"$ref":"../../common/values#/$defs/line","title":"通讯地址"}},"required":["office","phone"],"additionalProperties":false}},"required":["issuerMark","mainTo","signature","date","round","objection","investigation","conclusion","reasons"],"unevaluatedProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"objection.receivedOn","later":"date"},{"rule":"dates-along","list":"investigation","by":"date","after":"objection.receivedOn"},{"rule":"until","fields":["investigation.date"],"limit":"date"}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "year") || (key0 === "batch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2099 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema44.properties.batch,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern59 = new RegExp("^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/objection-reply/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mainTo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.round === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "round"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.objection === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objection"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.investigation === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "investigation"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.conclusion === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conclusion"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.reasons === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema196.required,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if("函" !== data0){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "函"},schema:"函",parentSchema:schema196.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.issuerMark !== undefined){
let data1 = data.issuerMark;
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
const err10 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/pattern",keyword:"pattern",params:{pattern: "(?<!文件)$"},schema:"(?<!文件)$",parentSchema:schema196.properties.issuerMark,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.mainTo !== undefined){
let data2 = data.mainTo;
if(Array.isArray(data2)){
if(data2.length > 1){
const err11 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema196.properties.mainTo,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema196.properties.mainTo,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.cc !== undefined){
let data3 = data.cc;
if(Array.isArray(data3)){
if(data3.length > 0){
const err13 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema196.properties.cc,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.disclosure !== undefined){
let data4 = data.disclosure;
if(!((data4 === "依申请公开") || (data4 === "不予公开"))){
const err14 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/enum",keyword:"enum",params:{allowedValues: schema196.properties.disclosure.enum},schema:schema196.properties.disclosure.enum,parentSchema:schema196.properties.disclosure,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.round !== undefined){
if(!(validate68(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.objection !== undefined){
let data6 = data.objection;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err15 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/required",keyword:"required",params:{missingProperty: "id"},schema:schema196.properties.objection.required,parentSchema:schema196.properties.objection,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.raiserType === undefined){
const err16 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/required",keyword:"required",params:{missingProperty: "raiserType"},schema:schema196.properties.objection.required,parentSchema:schema196.properties.objection,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.receivedOn === undefined){
const err17 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/required",keyword:"required",params:{missingProperty: "receivedOn"},schema:schema196.properties.objection.required,parentSchema:schema196.properties.objection,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.target === undefined){
const err18 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/required",keyword:"required",params:{missingProperty: "target"},schema:schema196.properties.objection.required,parentSchema:schema196.properties.objection,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.content === undefined){
const err19 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/required",keyword:"required",params:{missingProperty: "content"},schema:schema196.properties.objection.required,parentSchema:schema196.properties.objection,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data6){
if(!(((((key0 === "id") || (key0 === "raiserType")) || (key0 === "receivedOn")) || (key0 === "target")) || (key0 === "content"))){
const err20 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema196.properties.objection,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err21 = {instancePath:instancePath+"/objection/id",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data7) < 1){
const err22 = {instancePath:instancePath+"/objection/id",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/objection/id",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 40){
const err24 = {instancePath:instancePath+"/objection/id",schemaPath:"#/properties/objection/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema196.properties.objection.properties.id,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data6.raiserType !== undefined){
let data8 = data6.raiserType;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/objection/raiserType",schemaPath:"#/properties/objection/properties/raiserType/type",keyword:"type",params:{type: "string"},schema:schema196.properties.objection.properties.raiserType.type,parentSchema:schema196.properties.objection.properties.raiserType,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data8 === "person") || (data8 === "unit"))){
const err26 = {instancePath:instancePath+"/objection/raiserType",schemaPath:"#/properties/objection/properties/raiserType/enum",keyword:"enum",params:{allowedValues: schema196.properties.objection.properties.raiserType.enum},schema:schema196.properties.objection.properties.raiserType.enum,parentSchema:schema196.properties.objection.properties.raiserType,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.receivedOn !== undefined){
let data9 = data6.receivedOn;
if(!(typeof data9 === "string")){
const err27 = {instancePath:instancePath+"/objection/receivedOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.target !== undefined){
let data10 = data6.target;
if(typeof data10 === "string"){
if(func1(data10) > 200){
const err28 = {instancePath:instancePath+"/objection/target",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func1(data10) < 1){
const err29 = {instancePath:instancePath+"/objection/target",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/objection/target",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) > 80){
const err31 = {instancePath:instancePath+"/objection/target",schemaPath:"#/properties/objection/properties/target/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema196.properties.objection.properties.target,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data6.content !== undefined){
let data11 = data6.content;
if(typeof data11 === "string"){
if(func1(data11) > 1000){
const err32 = {instancePath:instancePath+"/objection/content",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data11) < 1){
const err33 = {instancePath:instancePath+"/objection/content",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/objection/content",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern59.test(data11)){
const err35 = {instancePath:instancePath+"/objection/content",schemaPath:"#/properties/objection/properties/content/allOf/0/pattern",keyword:"pattern",params:{pattern: "^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))"},schema:"^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))",parentSchema:schema196.properties.objection.properties.content.allOf[0],data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(typeof data11 === "string"){
if(func1(data11) > 500){
const err36 = {instancePath:instancePath+"/objection/content",schemaPath:"#/properties/objection/properties/content/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema196.properties.objection.properties.content,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/objection",schemaPath:"#/properties/objection/type",keyword:"type",params:{type: "object"},schema:schema196.properties.objection.type,parentSchema:schema196.properties.objection,data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.investigation !== undefined){
let data12 = data.investigation;
if(Array.isArray(data12)){
if(data12.length > 30){
const err38 = {instancePath:instancePath+"/investigation",schemaPath:"#/properties/investigation/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema196.properties.investigation,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.length < 1){
const err39 = {instancePath:instancePath+"/investigation",schemaPath:"#/properties/investigation/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema196.properties.investigation,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.date === undefined){
const err40 = {instancePath:instancePath+"/investigation/" + i0,schemaPath:"#/properties/investigation/items/required",keyword:"required",params:{missingProperty: "date"},schema:schema196.properties.investigation.items.required,parentSchema:schema196.properties.investigation.items,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.by === undefined){
const err41 = {instancePath:instancePath+"/investigation/" + i0,schemaPath:"#/properties/investigation/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema196.properties.investigation.items.required,parentSchema:schema196.properties.investigation.items,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.action === undefined){
const err42 = {instancePath:instancePath+"/investigation/" + i0,schemaPath:"#/properties/investigation/items/required",keyword:"required",params:{missingProperty: "action"},schema:schema196.properties.investigation.items.required,parentSchema:schema196.properties.investigation.items,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.finding === undefined){
const err43 = {instancePath:instancePath+"/investigation/" + i0,schemaPath:"#/properties/investigation/items/required",keyword:"required",params:{missingProperty: "finding"},schema:schema196.properties.investigation.items.required,parentSchema:schema196.properties.investigation.items,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key1 in data13){
if(!((((key1 === "date") || (key1 === "by")) || (key1 === "action")) || (key1 === "finding"))){
const err44 = {instancePath:instancePath+"/investigation/" + i0,schemaPath:"#/properties/investigation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema196.properties.investigation.items,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.date !== undefined){
let data14 = data13.date;
if(!(typeof data14 === "string")){
const err45 = {instancePath:instancePath+"/investigation/" + i0+"/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.by !== undefined){
let data15 = data13.by;
if(typeof data15 === "string"){
if(func1(data15) > 60){
const err46 = {instancePath:instancePath+"/investigation/" + i0+"/by",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data15) < 2){
const err47 = {instancePath:instancePath+"/investigation/" + i0+"/by",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern6.test(data15)){
const err48 = {instancePath:instancePath+"/investigation/" + i0+"/by",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/investigation/" + i0+"/by",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.action !== undefined){
let data16 = data13.action;
if(typeof data16 === "string"){
if(func1(data16) > 200){
const err50 = {instancePath:instancePath+"/investigation/" + i0+"/action",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data16) < 1){
const err51 = {instancePath:instancePath+"/investigation/" + i0+"/action",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/investigation/" + i0+"/action",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.finding !== undefined){
let data17 = data13.finding;
if(typeof data17 === "string"){
if(func1(data17) > 1000){
const err53 = {instancePath:instancePath+"/investigation/" + i0+"/finding",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func1(data17) < 1){
const err54 = {instancePath:instancePath+"/investigation/" + i0+"/finding",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/investigation/" + i0+"/finding",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern59.test(data17)){
const err56 = {instancePath:instancePath+"/investigation/" + i0+"/finding",schemaPath:"#/properties/investigation/items/properties/finding/allOf/0/pattern",keyword:"pattern",params:{pattern: "^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))"},schema:"^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))",parentSchema:schema196.properties.investigation.items.properties.finding.allOf[0],data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(typeof data17 === "string"){
if(func1(data17) > 500){
const err57 = {instancePath:instancePath+"/investigation/" + i0+"/finding",schemaPath:"#/properties/investigation/items/properties/finding/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema196.properties.investigation.items.properties.finding,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/investigation/" + i0,schemaPath:"#/properties/investigation/items/type",keyword:"type",params:{type: "object"},schema:schema196.properties.investigation.items.type,parentSchema:schema196.properties.investigation.items,data:data13};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/investigation",schemaPath:"#/properties/investigation/type",keyword:"type",params:{type: "array"},schema:schema196.properties.investigation.type,parentSchema:schema196.properties.investigation,data:data12};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.conclusion !== undefined){
let data18 = data.conclusion;
if(typeof data18 !== "string"){
const err60 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},schema:schema196.properties.conclusion.type,parentSchema:schema196.properties.conclusion,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((data18 === "unfounded") || (data18 === "foundedStillQualified")) || (data18 === "foundedDisqualified"))){
const err61 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema196.properties.conclusion.enum},schema:schema196.properties.conclusion.enum,parentSchema:schema196.properties.conclusion,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.reasons !== undefined){
let data19 = data.reasons;
if(typeof data19 === "string"){
if(func1(data19) > 5000){
const err62 = {instancePath:instancePath+"/reasons",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func1(data19) < 1){
const err63 = {instancePath:instancePath+"/reasons",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data19};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/reasons",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data19};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern59.test(data19)){
const err65 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/allOf/0/pattern",keyword:"pattern",params:{pattern: "^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))"},schema:"^(?![\\s\\S]*((?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{17}[\\dXx]))",parentSchema:schema196.properties.reasons.allOf[0],data:data19};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(typeof data19 === "string"){
if(func1(data19) > 2000){
const err66 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema196.properties.reasons,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.remedies !== undefined){
let data20 = data.remedies;
if(typeof data20 === "string"){
if(func1(data20) > 1000){
const err67 = {instancePath:instancePath+"/remedies",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data20};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func1(data20) < 1){
const err68 = {instancePath:instancePath+"/remedies",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/remedies",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.contact !== undefined){
let data21 = data.contact;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.office === undefined){
const err70 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "office"},schema:schema196.properties.contact.required,parentSchema:schema196.properties.contact,data:data21};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data21.phone === undefined){
const err71 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"},schema:schema196.properties.contact.required,parentSchema:schema196.properties.contact,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key2 in data21){
if(!(((((key2 === "office") || (key2 === "name")) || (key2 === "phone")) || (key2 === "email")) || (key2 === "address"))){
const err72 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema196.properties.contact,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data21.office !== undefined){
let data22 = data21.office;
if(typeof data22 === "string"){
if(func1(data22) > 60){
const err73 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func1(data22) < 2){
const err74 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern6.test(data22)){
const err75 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.name !== undefined){
let data23 = data21.name;
if(typeof data23 === "string"){
if(func1(data23) > 40){
const err77 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data23};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func1(data23) < 1){
const err78 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data23};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data23};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.phone !== undefined){
let data24 = data21.phone;
if(typeof data24 === "string"){
if(!pattern18.test(data24)){
const err80 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data24};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data24};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data21.email !== undefined){
let data25 = data21.email;
if(typeof data25 === "string"){
if(func1(data25) > 80){
const err82 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema61,data:data25};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern16.test(data25)){
const err83 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema61,data:data25};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data21.address !== undefined){
let data26 = data21.address;
if(typeof data26 === "string"){
if(func1(data26) > 200){
const err85 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data26};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func1(data26) < 1){
const err86 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data26};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data26};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},schema:schema196.properties.contact.type,parentSchema:schema196.properties.contact,data:data21};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
for(const key3 in data){
if(((((((((((((((((((((key3 !== "kind") && (key3 !== "issuerMark")) && (key3 !== "mainTo")) && (key3 !== "cc")) && (key3 !== "disclosure")) && (key3 !== "round")) && (key3 !== "objection")) && (key3 !== "investigation")) && (key3 !== "conclusion")) && (key3 !== "reasons")) && (key3 !== "remedies")) && (key3 !== "contact")) && (key3 !== "docNo")) && (key3 !== "marks")) && (key3 !== "signer")) && (key3 !== "title")) && (key3 !== "signature")) && (key3 !== "date")) && (key3 !== "seal")) && (key3 !== "note")) && (key3 !== "printed")){
const err89 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema196.type,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const panelOpinion = validate70;
const schema215 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/panel-opinion/1","title":"评审意见书","description":"专家组对一个类别申报单位的评审意见","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"properties":{"method":{"const":"mean"}}},{"properties":{"results":{"items":{"properties":{"validSheets":{"minimum":3}}}}}}],"x-field":"method","x-message":"有的申报单位有效评分不足3份，去掉最高分和最低分后没有分数可算，请核对份数或者改用算术平均"}],"properties":{"kind":{"const":"意见书","x-message":"评审意见书的文种填“意见书”"},"docNo":{"type":"null","x-message":"评审意见书不是公文，不编发文字号，请删去发文字号"},"mainTo":{"maxItems":0,"x-message":"评审意见书由专家组签字，不写主送机关，请删去主送机关"},"seal":{"const":"none","x-message":"评审意见书由专家签字，不加盖印章，印章请填“不加盖印章”"},"round":{"$ref":"../../common/values#/$defs/round"},"category":{"$ref":"../../common/values#/$defs/category","title":"评审类别"},"basis":{"$ref":"../../common/values#/$defs/basis"},"panel":{"title":"专家组组成","description":"人数为单数","type":"array","minItems":5,"maxItems":31,"items":{"title":"专家","type":"object","properties":{"expertId":{"$ref":"../../common/values#/$defs/line","title":"专家编号","description":"只供省厅核对，不印在意见书上","maxLength":20},"name":{"$ref":"../../common/values#/$defs/person"},"unit":{"$ref":"../../common/values#/$defs/organ","title":"工作单位"},"title":{"$ref":"../../common/values#/$defs/line","title":"职务、职称","maxLength":30},"field":{"$ref":"../../common/values#/$defs/line","title":"专业领域","maxLength":30}},"required":["expertId","name","unit","title","field"],"additionalProperties":false},"x-clause":["C9","C23"]},"method":{"title":"汇总方法","type":"string","enum":["mean","trimmedMean"],"x-enum-labels":{"mean":"取全部有效评分的算术平均值","trimmedMean":"去掉一个最高分和一个最低分后，取其余有效评分的算术平均值"},"x-clause":["C23"]},"results":{"title":"评审结果","description":"按最终得分从高到低排列，得分相同的排名相同","type":"array","minItems":1,"maxItems":200,"items":{"title":"申报单位","type":"object","properties":{"cityName":{"$ref":"../../common/values#/$defs/cityName"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"validSheets":{"title":"有效评分份数","description":"不含回避专家","type":"integer","minimum":1,"maximum":31,"x-unit":"份"},"finalScore":{"title":"最终得分","description":"保留2位小数","type":"number","minimum":0,"maximum":100,"x-unit":"分","x-decimals":2},"spread":{"title":"离散度","description":"各份评分的标准差","type":"number","minimum":0,"maximum":100,"x-unit":"分","x-decimals":2},"ranks":{"title":"排名","type":"object","properties":{"inCategory":{"title":"类别内排名","type":"integer","minimum":1,"maximum":200},"inPeerType":{"title":"同类县区排名","description":"在县、市、区、开发区等同类申报单位中的排名","type":"integer","minimum":1,"maximum":200,"x-clause":["C3"]}},"required":["inCategory"],"additionalProperties":false},"opinion":{"$ref":"../../common/values#/$defs/sentence","title":"对该申报单位的意见"}},"required":["cityName","areaName","validSheets","finalScore","ranks"],"additionalProperties":false},"x-clause":["C3","C10","C11","C12","C13","C14","C15","C16","C23"]},"panelOpinion":{"$ref":"../../common/values#/$defs/prose","title":"专家组意见","description":"总体评价、建议入围的申报单位、建议现场核验的问题","x-clause":["C23","C24"]},"chairSigned":{"title":"组长签名","type":"object","properties":{"name":{"$ref":"../../common/values#/$defs/person","title":"组长姓名"},"date":{"$ref":"../../common/values#/$defs/date","title":"签字日期"}},"required":["name","date"],"additionalProperties":false,"x-clause":["C23"]}},"required":["round","category","panel","method","results","panelOpinion","chairSigned"],"unevaluatedProperties":false,"x-rules":[{"rule":"odd-count","list":"panel"},{"rule":"unique","list":"panel","by":["expertId"]},{"rule":"unique","list":"results","by":["cityName","areaName"]},{"rule":"listed","field":"chairSigned.name","list":"panel","by":"name"},{"rule":"ranked","list":"results","by":"finalScore","rank":"ranks.inCategory"}]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "year") || (key0 === "batch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2099 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema44.properties.batch,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/panel-opinion/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method !== undefined){
let data0 = data.method;
if("mean" !== data0){
const err0 = {instancePath:instancePath+"/method",schemaPath:"#/allOf/1/anyOf/0/properties/method/const",keyword:"const",params:{allowedValue: "mean"},schema:"mean",parentSchema:schema215.allOf[1].anyOf[0].properties.method,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.method = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.validSheets !== undefined){
let data3 = data2.validSheets;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 3 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/results/" + i0+"/validSheets",schemaPath:"#/allOf/1/anyOf/1/properties/results/items/properties/validSheets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema215.allOf[1].anyOf[1].properties.results.items.properties.validSheets,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.results = true;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema215.allOf[1].anyOf,parentSchema:schema215.allOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.round === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "round"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.category === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.panel === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "panel"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.method === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.results === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.panelOpinion === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "panelOpinion"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.chairSigned === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chairSigned"},schema:schema215.required,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.docNo = true;
props0.mainTo = true;
props0.seal = true;
props0.round = true;
props0.category = true;
props0.basis = true;
props0.panel = true;
props0.method = true;
props0.results = true;
props0.panelOpinion = true;
props0.chairSigned = true;
}
if(data.kind !== undefined){
let data4 = data.kind;
if("意见书" !== data4){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "意见书"},schema:"意见书",parentSchema:schema215.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.docNo !== undefined){
let data5 = data.docNo;
if(data5 !== null){
const err11 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "null"},schema:schema215.properties.docNo.type,parentSchema:schema215.properties.docNo,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data6 = data.mainTo;
if(Array.isArray(data6)){
if(data6.length > 0){
const err12 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema215.properties.mainTo,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.seal !== undefined){
let data7 = data.seal;
if("none" !== data7){
const err13 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema215.properties.seal,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.round !== undefined){
if(!(validate72(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data9 = data.category;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data9 === "manufacturing") || (data9 === "traditional")) || (data9 === "foundation"))){
const err15 = {instancePath:instancePath+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.basis !== undefined){
if(!(validate74(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.panel !== undefined){
let data11 = data.panel;
if(Array.isArray(data11)){
if(data11.length > 31){
const err16 = {instancePath:instancePath+"/panel",schemaPath:"#/properties/panel/maxItems",keyword:"maxItems",params:{limit: 31},schema:31,parentSchema:schema215.properties.panel,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11.length < 5){
const err17 = {instancePath:instancePath+"/panel",schemaPath:"#/properties/panel/minItems",keyword:"minItems",params:{limit: 5},schema:5,parentSchema:schema215.properties.panel,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.expertId === undefined){
const err18 = {instancePath:instancePath+"/panel/" + i1,schemaPath:"#/properties/panel/items/required",keyword:"required",params:{missingProperty: "expertId"},schema:schema215.properties.panel.items.required,parentSchema:schema215.properties.panel.items,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data12.name === undefined){
const err19 = {instancePath:instancePath+"/panel/" + i1,schemaPath:"#/properties/panel/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema215.properties.panel.items.required,parentSchema:schema215.properties.panel.items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12.unit === undefined){
const err20 = {instancePath:instancePath+"/panel/" + i1,schemaPath:"#/properties/panel/items/required",keyword:"required",params:{missingProperty: "unit"},schema:schema215.properties.panel.items.required,parentSchema:schema215.properties.panel.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.title === undefined){
const err21 = {instancePath:instancePath+"/panel/" + i1,schemaPath:"#/properties/panel/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema215.properties.panel.items.required,parentSchema:schema215.properties.panel.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12.field === undefined){
const err22 = {instancePath:instancePath+"/panel/" + i1,schemaPath:"#/properties/panel/items/required",keyword:"required",params:{missingProperty: "field"},schema:schema215.properties.panel.items.required,parentSchema:schema215.properties.panel.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key0 in data12){
if(!(((((key0 === "expertId") || (key0 === "name")) || (key0 === "unit")) || (key0 === "title")) || (key0 === "field"))){
const err23 = {instancePath:instancePath+"/panel/" + i1,schemaPath:"#/properties/panel/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema215.properties.panel.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.expertId !== undefined){
let data13 = data12.expertId;
if(typeof data13 === "string"){
if(func1(data13) > 200){
const err24 = {instancePath:instancePath+"/panel/" + i1+"/expertId",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data13) < 1){
const err25 = {instancePath:instancePath+"/panel/" + i1+"/expertId",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/panel/" + i1+"/expertId",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) > 20){
const err27 = {instancePath:instancePath+"/panel/" + i1+"/expertId",schemaPath:"#/properties/panel/items/properties/expertId/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema215.properties.panel.items.properties.expertId,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data12.name !== undefined){
let data14 = data12.name;
if(typeof data14 === "string"){
if(func1(data14) > 40){
const err28 = {instancePath:instancePath+"/panel/" + i1+"/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func1(data14) < 1){
const err29 = {instancePath:instancePath+"/panel/" + i1+"/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/panel/" + i1+"/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.unit !== undefined){
let data15 = data12.unit;
if(typeof data15 === "string"){
if(func1(data15) > 60){
const err31 = {instancePath:instancePath+"/panel/" + i1+"/unit",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data15) < 2){
const err32 = {instancePath:instancePath+"/panel/" + i1+"/unit",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern6.test(data15)){
const err33 = {instancePath:instancePath+"/panel/" + i1+"/unit",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/panel/" + i1+"/unit",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.title !== undefined){
let data16 = data12.title;
if(typeof data16 === "string"){
if(func1(data16) > 200){
const err35 = {instancePath:instancePath+"/panel/" + i1+"/title",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data16) < 1){
const err36 = {instancePath:instancePath+"/panel/" + i1+"/title",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/panel/" + i1+"/title",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) > 30){
const err38 = {instancePath:instancePath+"/panel/" + i1+"/title",schemaPath:"#/properties/panel/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema215.properties.panel.items.properties.title,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data12.field !== undefined){
let data17 = data12.field;
if(typeof data17 === "string"){
if(func1(data17) > 200){
const err39 = {instancePath:instancePath+"/panel/" + i1+"/field",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data17) < 1){
const err40 = {instancePath:instancePath+"/panel/" + i1+"/field",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/panel/" + i1+"/field",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data17 === "string"){
if(func1(data17) > 30){
const err42 = {instancePath:instancePath+"/panel/" + i1+"/field",schemaPath:"#/properties/panel/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema215.properties.panel.items.properties.field,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/panel/" + i1,schemaPath:"#/properties/panel/items/type",keyword:"type",params:{type: "object"},schema:schema215.properties.panel.items.type,parentSchema:schema215.properties.panel.items,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/panel",schemaPath:"#/properties/panel/type",keyword:"type",params:{type: "array"},schema:schema215.properties.panel.type,parentSchema:schema215.properties.panel,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.method !== undefined){
let data18 = data.method;
if(typeof data18 !== "string"){
const err45 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},schema:schema215.properties.method.type,parentSchema:schema215.properties.method,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data18 === "mean") || (data18 === "trimmedMean"))){
const err46 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema215.properties.method.enum},schema:schema215.properties.method.enum,parentSchema:schema215.properties.method,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.results !== undefined){
let data19 = data.results;
if(Array.isArray(data19)){
if(data19.length > 200){
const err47 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema215.properties.results,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.length < 1){
const err48 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema215.properties.results,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.cityName === undefined){
const err49 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema215.properties.results.items.required,parentSchema:schema215.properties.results.items,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.areaName === undefined){
const err50 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema215.properties.results.items.required,parentSchema:schema215.properties.results.items,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data20.validSheets === undefined){
const err51 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "validSheets"},schema:schema215.properties.results.items.required,parentSchema:schema215.properties.results.items,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.finalScore === undefined){
const err52 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "finalScore"},schema:schema215.properties.results.items.required,parentSchema:schema215.properties.results.items,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.ranks === undefined){
const err53 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "ranks"},schema:schema215.properties.results.items.required,parentSchema:schema215.properties.results.items,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key1 in data20){
if(!(((((((key1 === "cityName") || (key1 === "areaName")) || (key1 === "validSheets")) || (key1 === "finalScore")) || (key1 === "spread")) || (key1 === "ranks")) || (key1 === "opinion"))){
const err54 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema215.properties.results.items,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.cityName !== undefined){
let data21 = data20.cityName;
if(!(typeof data21 === "string")){
const err55 = {instancePath:instancePath+"/results/" + i2+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.areaName !== undefined){
let data22 = data20.areaName;
if(typeof data22 === "string"){
if(func1(data22) > 40){
const err56 = {instancePath:instancePath+"/results/" + i2+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func1(data22) < 2){
const err57 = {instancePath:instancePath+"/results/" + i2+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/results/" + i2+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.validSheets !== undefined){
let data23 = data20.validSheets;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err59 = {instancePath:instancePath+"/results/" + i2+"/validSheets",schemaPath:"#/properties/results/items/properties/validSheets/type",keyword:"type",params:{type: "integer"},schema:schema215.properties.results.items.properties.validSheets.type,parentSchema:schema215.properties.results.items.properties.validSheets,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 31 || isNaN(data23)){
const err60 = {instancePath:instancePath+"/results/" + i2+"/validSheets",schemaPath:"#/properties/results/items/properties/validSheets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},schema:31,parentSchema:schema215.properties.results.items.properties.validSheets,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err61 = {instancePath:instancePath+"/results/" + i2+"/validSheets",schemaPath:"#/properties/results/items/properties/validSheets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema215.properties.results.items.properties.validSheets,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data20.finalScore !== undefined){
let data24 = data20.finalScore;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100 || isNaN(data24)){
const err62 = {instancePath:instancePath+"/results/" + i2+"/finalScore",schemaPath:"#/properties/results/items/properties/finalScore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema215.properties.results.items.properties.finalScore,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err63 = {instancePath:instancePath+"/results/" + i2+"/finalScore",schemaPath:"#/properties/results/items/properties/finalScore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema215.properties.results.items.properties.finalScore,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/results/" + i2+"/finalScore",schemaPath:"#/properties/results/items/properties/finalScore/type",keyword:"type",params:{type: "number"},schema:schema215.properties.results.items.properties.finalScore.type,parentSchema:schema215.properties.results.items.properties.finalScore,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.spread !== undefined){
let data25 = data20.spread;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
const err65 = {instancePath:instancePath+"/results/" + i2+"/spread",schemaPath:"#/properties/results/items/properties/spread/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema215.properties.results.items.properties.spread,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err66 = {instancePath:instancePath+"/results/" + i2+"/spread",schemaPath:"#/properties/results/items/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema215.properties.results.items.properties.spread,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/results/" + i2+"/spread",schemaPath:"#/properties/results/items/properties/spread/type",keyword:"type",params:{type: "number"},schema:schema215.properties.results.items.properties.spread.type,parentSchema:schema215.properties.results.items.properties.spread,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data20.ranks !== undefined){
let data26 = data20.ranks;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.inCategory === undefined){
const err68 = {instancePath:instancePath+"/results/" + i2+"/ranks",schemaPath:"#/properties/results/items/properties/ranks/required",keyword:"required",params:{missingProperty: "inCategory"},schema:schema215.properties.results.items.properties.ranks.required,parentSchema:schema215.properties.results.items.properties.ranks,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key2 in data26){
if(!((key2 === "inCategory") || (key2 === "inPeerType"))){
const err69 = {instancePath:instancePath+"/results/" + i2+"/ranks",schemaPath:"#/properties/results/items/properties/ranks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema215.properties.results.items.properties.ranks,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.inCategory !== undefined){
let data27 = data26.inCategory;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err70 = {instancePath:instancePath+"/results/" + i2+"/ranks/inCategory",schemaPath:"#/properties/results/items/properties/ranks/properties/inCategory/type",keyword:"type",params:{type: "integer"},schema:schema215.properties.results.items.properties.ranks.properties.inCategory.type,parentSchema:schema215.properties.results.items.properties.ranks.properties.inCategory,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 200 || isNaN(data27)){
const err71 = {instancePath:instancePath+"/results/" + i2+"/ranks/inCategory",schemaPath:"#/properties/results/items/properties/ranks/properties/inCategory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},schema:200,parentSchema:schema215.properties.results.items.properties.ranks.properties.inCategory,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err72 = {instancePath:instancePath+"/results/" + i2+"/ranks/inCategory",schemaPath:"#/properties/results/items/properties/ranks/properties/inCategory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema215.properties.results.items.properties.ranks.properties.inCategory,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data26.inPeerType !== undefined){
let data28 = data26.inPeerType;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err73 = {instancePath:instancePath+"/results/" + i2+"/ranks/inPeerType",schemaPath:"#/properties/results/items/properties/ranks/properties/inPeerType/type",keyword:"type",params:{type: "integer"},schema:schema215.properties.results.items.properties.ranks.properties.inPeerType.type,parentSchema:schema215.properties.results.items.properties.ranks.properties.inPeerType,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 200 || isNaN(data28)){
const err74 = {instancePath:instancePath+"/results/" + i2+"/ranks/inPeerType",schemaPath:"#/properties/results/items/properties/ranks/properties/inPeerType/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},schema:200,parentSchema:schema215.properties.results.items.properties.ranks.properties.inPeerType,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err75 = {instancePath:instancePath+"/results/" + i2+"/ranks/inPeerType",schemaPath:"#/properties/results/items/properties/ranks/properties/inPeerType/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema215.properties.results.items.properties.ranks.properties.inPeerType,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/results/" + i2+"/ranks",schemaPath:"#/properties/results/items/properties/ranks/type",keyword:"type",params:{type: "object"},schema:schema215.properties.results.items.properties.ranks.type,parentSchema:schema215.properties.results.items.properties.ranks,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data20.opinion !== undefined){
let data29 = data20.opinion;
if(typeof data29 === "string"){
if(func1(data29) > 1000){
const err77 = {instancePath:instancePath+"/results/" + i2+"/opinion",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func1(data29) < 1){
const err78 = {instancePath:instancePath+"/results/" + i2+"/opinion",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/results/" + i2+"/opinion",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/results/" + i2,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},schema:schema215.properties.results.items.type,parentSchema:schema215.properties.results.items,data:data20};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema215.properties.results.type,parentSchema:schema215.properties.results,data:data19};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.panelOpinion !== undefined){
let data30 = data.panelOpinion;
if(typeof data30 === "string"){
if(func1(data30) > 5000){
const err82 = {instancePath:instancePath+"/panelOpinion",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func1(data30) < 1){
const err83 = {instancePath:instancePath+"/panelOpinion",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/panelOpinion",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.chairSigned !== undefined){
let data31 = data.chairSigned;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err85 = {instancePath:instancePath+"/chairSigned",schemaPath:"#/properties/chairSigned/required",keyword:"required",params:{missingProperty: "name"},schema:schema215.properties.chairSigned.required,parentSchema:schema215.properties.chairSigned,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data31.date === undefined){
const err86 = {instancePath:instancePath+"/chairSigned",schemaPath:"#/properties/chairSigned/required",keyword:"required",params:{missingProperty: "date"},schema:schema215.properties.chairSigned.required,parentSchema:schema215.properties.chairSigned,data:data31};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key3 in data31){
if(!((key3 === "name") || (key3 === "date"))){
const err87 = {instancePath:instancePath+"/chairSigned",schemaPath:"#/properties/chairSigned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema215.properties.chairSigned,data:data31};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func1(data32) > 40){
const err88 = {instancePath:instancePath+"/chairSigned/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func1(data32) < 1){
const err89 = {instancePath:instancePath+"/chairSigned/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/chairSigned/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data32};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data31.date !== undefined){
let data33 = data31.date;
if(!(typeof data33 === "string")){
const err91 = {instancePath:instancePath+"/chairSigned/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data33};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/chairSigned",schemaPath:"#/properties/chairSigned/type",keyword:"type",params:{type: "object"},schema:schema215.properties.chairSigned.type,parentSchema:schema215.properties.chairSigned,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(props0 !== true){
for(const key4 in data){
if(!props0 || !props0[key4]){
const err93 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema215.type,parentSchema:schema215,data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const publicNotice = validate76;
const schema233 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/public-notice/1","title":"入围名单公示","description":"公示示范区入围名单，征求异议","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"required":["basis"]},{"required":["recital"],"properties":{"recital":{"pattern":"《.+》"}}}],"x-field":"basis","x-message":"没有写明依据：请填写“依据文件”，或者在“评审过程概述”中写出实施方案和当年申报通知的标题、文号"}],"properties":{"kind":{"const":"公示","x-message":"入围名单公示的文种填“公示”"},"docNo":{"type":"null","x-message":"公示不是法定公文，不编发文字号，请删去发文字号"},"mainTo":{"maxItems":0,"x-message":"公示面向社会，不写主送机关，请删去主送机关"},"seal":{"const":"none","x-message":"公示不加盖印章，印章请填“不加盖印章”"},"round":{"$ref":"../../common/values#/$defs/round"},"basis":{"$ref":"../../common/values#/$defs/basis"},"recital":{"$ref":"../../common/values#/$defs/sentence","title":"评审过程概述","description":"按实际做过的程序写，从“经……”写起；填写了“依据文件”的，此处不重复","maxLength":300,"x-clause":["C22","C23","C24","C25"]},"lists":{"title":"公示名单","description":"按类别分列，不列分数","type":"array","minItems":1,"maxItems":10,"items":{"title":"类别名单","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category"},"rows":{"title":"名单","description":"按行政区划代码顺序排列","type":"array","minItems":1,"maxItems":500,"items":{"title":"县区","type":"object","properties":{"seq":{"$ref":"../../common/values#/$defs/seq"},"cityName":{"$ref":"../../common/values#/$defs/cityName"},"areaName":{"$ref":"../../common/values#/$defs/areaName"}},"required":["seq","cityName","areaName"],"additionalProperties":false}}},"required":["category","rows"],"additionalProperties":false,"x-rules":[{"rule":"consecutive","list":"rows","by":"seq"},{"rule":"unique","list":"rows","by":["cityName","areaName"]},{"rule":"division-order","list":"rows","city":"cityName","area":"areaName"}]},"x-clause":["C25","C26"]},"period":{"title":"公示起止日期","type":"object","properties":{"from":{"$ref":"../../common/values#/$defs/date","title":"公示开始日期"},"to":{"$ref":"../../common/values#/$defs/date","title":"公示结束日期","description":"按工作日推算，含调休上班日"},"workdays":{"title":"公示工作日数","description":"方案规定公示5个工作日","type":"integer","minimum":5,"maximum":30,"x-unit":"个工作日"},"countFirst":{"title":"公示首日计算在内","description":"方案未规定首日是否计算在内；省厅以往公示计算在内","type":"boolean"}},"required":["from","to","workdays","countFirst"],"additionalProperties":false,"x-rules":[{"rule":"workday-period","from":"from","to":"to","workdays":"workdays","countFirst":"countFirst"}],"x-clause":["C26"]},"objectionRule":{"$ref":"../../common/values#/$defs/prose","title":"异议提出方式与要求","description":"不填时使用模板中的要求","maxLength":1000,"x-clause":["C27"]},"channel":{"title":"受理电话、邮箱、地址","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"受理处室"},"phone":{"$ref":"../../common/values#/$defs/phone","title":"受理电话"},"fax":{"$ref":"../../common/values#/$defs/phone","title":"传真"},"email":{"$ref":"../../common/values#/$defs/email"},"address":{"$ref":"../../common/values#/$defs/line","title":"通讯地址"}},"required":["office","phone","email","address"],"additionalProperties":false,"x-clause":["C27"]}},"required":["signature","date","recital","lists","period","channel"],"unevaluatedProperties":false,"x-rules":[{"rule":"enum-order","list":"lists","by":"category"},{"rule":"dates-ordered","earlier":"date","later":"period.from"},{"rule":"once","lists":["lists.rows"],"by":["cityName","areaName"],"level":"warn"}]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "year") || (key0 === "batch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2099 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema44.properties.batch,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/public-notice/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "basis"},schema:schema233.allOf[1].anyOf[0].required,parentSchema:schema233.allOf[1].anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recital === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "recital"},schema:schema233.allOf[1].anyOf[1].required,parentSchema:schema233.allOf[1].anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.recital !== undefined){
let data0 = data.recital;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
const err2 = {instancePath:instancePath+"/recital",schemaPath:"#/allOf/1/anyOf/1/properties/recital/pattern",keyword:"pattern",params:{pattern: "《.+》"},schema:"《.+》",parentSchema:schema233.allOf[1].anyOf[1].properties.recital,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.recital = true;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema233.allOf[1].anyOf,parentSchema:schema233.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signature === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.recital === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recital"},schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.lists === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lists"},schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.period === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.channel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.docNo = true;
props0.mainTo = true;
props0.seal = true;
props0.round = true;
props0.basis = true;
props0.recital = true;
props0.lists = true;
props0.period = true;
props0.objectionRule = true;
props0.channel = true;
}
if(data.kind !== undefined){
let data1 = data.kind;
if("公示" !== data1){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "公示"},schema:"公示",parentSchema:schema233.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.docNo !== undefined){
let data2 = data.docNo;
if(data2 !== null){
const err11 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "null"},schema:schema233.properties.docNo.type,parentSchema:schema233.properties.docNo,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data3 = data.mainTo;
if(Array.isArray(data3)){
if(data3.length > 0){
const err12 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema233.properties.mainTo,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.seal !== undefined){
let data4 = data.seal;
if("none" !== data4){
const err13 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema233.properties.seal,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.round !== undefined){
if(!(validate78(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate80(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.recital !== undefined){
let data7 = data.recital;
if(typeof data7 === "string"){
if(func1(data7) > 1000){
const err14 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data7) < 1){
const err15 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 300){
const err17 = {instancePath:instancePath+"/recital",schemaPath:"#/properties/recital/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema233.properties.recital,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.lists !== undefined){
let data8 = data.lists;
if(Array.isArray(data8)){
if(data8.length > 10){
const err18 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema233.properties.lists,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema233.properties.lists,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.category === undefined){
const err20 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema233.properties.lists.items.required,parentSchema:schema233.properties.lists.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.rows === undefined){
const err21 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema233.properties.lists.items.required,parentSchema:schema233.properties.lists.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data9){
if(!((key0 === "category") || (key0 === "rows"))){
const err22 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema233.properties.lists.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.category !== undefined){
let data10 = data9.category;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/lists/" + i0+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data10 === "manufacturing") || (data10 === "traditional")) || (data10 === "foundation"))){
const err24 = {instancePath:instancePath+"/lists/" + i0+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.rows !== undefined){
let data11 = data9.rows;
if(Array.isArray(data11)){
if(data11.length > 500){
const err25 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema233.properties.lists.items.properties.rows,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema233.properties.lists.items.properties.rows,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.seq === undefined){
const err27 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "seq"},schema:schema233.properties.lists.items.properties.rows.items.required,parentSchema:schema233.properties.lists.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.cityName === undefined){
const err28 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema233.properties.lists.items.properties.rows.items.required,parentSchema:schema233.properties.lists.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.areaName === undefined){
const err29 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema233.properties.lists.items.properties.rows.items.required,parentSchema:schema233.properties.lists.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "seq") || (key1 === "cityName")) || (key1 === "areaName"))){
const err30 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema233.properties.lists.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.seq !== undefined){
let data13 = data12.seq;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema51.type,parentSchema:schema51,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9999 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema51,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data12.cityName !== undefined){
let data14 = data12.cityName;
if(!(typeof data14 === "string")){
const err34 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.areaName !== undefined){
let data15 = data12.areaName;
if(typeof data15 === "string"){
if(func1(data15) > 40){
const err35 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data15) < 2){
const err36 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema233.properties.lists.items.properties.rows.items.type,parentSchema:schema233.properties.lists.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema233.properties.lists.items.properties.rows.type,parentSchema:schema233.properties.lists.items.properties.rows,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},schema:schema233.properties.lists.items.type,parentSchema:schema233.properties.lists.items,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},schema:schema233.properties.lists.type,parentSchema:schema233.properties.lists,data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.period !== undefined){
let data16 = data.period;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.from === undefined){
const err42 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "from"},schema:schema233.properties.period.required,parentSchema:schema233.properties.period,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.to === undefined){
const err43 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "to"},schema:schema233.properties.period.required,parentSchema:schema233.properties.period,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.workdays === undefined){
const err44 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "workdays"},schema:schema233.properties.period.required,parentSchema:schema233.properties.period,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.countFirst === undefined){
const err45 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "countFirst"},schema:schema233.properties.period.required,parentSchema:schema233.properties.period,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data16){
if(!((((key2 === "from") || (key2 === "to")) || (key2 === "workdays")) || (key2 === "countFirst"))){
const err46 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema233.properties.period,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.from !== undefined){
let data17 = data16.from;
if(!(typeof data17 === "string")){
const err47 = {instancePath:instancePath+"/period/from",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.to !== undefined){
let data18 = data16.to;
if(!(typeof data18 === "string")){
const err48 = {instancePath:instancePath+"/period/to",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.workdays !== undefined){
let data19 = data16.workdays;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err49 = {instancePath:instancePath+"/period/workdays",schemaPath:"#/properties/period/properties/workdays/type",keyword:"type",params:{type: "integer"},schema:schema233.properties.period.properties.workdays.type,parentSchema:schema233.properties.period.properties.workdays,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 30 || isNaN(data19)){
const err50 = {instancePath:instancePath+"/period/workdays",schemaPath:"#/properties/period/properties/workdays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema233.properties.period.properties.workdays,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19 < 5 || isNaN(data19)){
const err51 = {instancePath:instancePath+"/period/workdays",schemaPath:"#/properties/period/properties/workdays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},schema:5,parentSchema:schema233.properties.period.properties.workdays,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data16.countFirst !== undefined){
let data20 = data16.countFirst;
if(typeof data20 !== "boolean"){
const err52 = {instancePath:instancePath+"/period/countFirst",schemaPath:"#/properties/period/properties/countFirst/type",keyword:"type",params:{type: "boolean"},schema:schema233.properties.period.properties.countFirst.type,parentSchema:schema233.properties.period.properties.countFirst,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},schema:schema233.properties.period.type,parentSchema:schema233.properties.period,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.objectionRule !== undefined){
let data21 = data.objectionRule;
if(typeof data21 === "string"){
if(func1(data21) > 5000){
const err54 = {instancePath:instancePath+"/objectionRule",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data21) < 1){
const err55 = {instancePath:instancePath+"/objectionRule",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/objectionRule",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data21 === "string"){
if(func1(data21) > 1000){
const err57 = {instancePath:instancePath+"/objectionRule",schemaPath:"#/properties/objectionRule/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema233.properties.objectionRule,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.channel !== undefined){
let data22 = data.channel;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.office === undefined){
const err58 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "office"},schema:schema233.properties.channel.required,parentSchema:schema233.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22.phone === undefined){
const err59 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "phone"},schema:schema233.properties.channel.required,parentSchema:schema233.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22.email === undefined){
const err60 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "email"},schema:schema233.properties.channel.required,parentSchema:schema233.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22.address === undefined){
const err61 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "address"},schema:schema233.properties.channel.required,parentSchema:schema233.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key3 in data22){
if(!(((((key3 === "office") || (key3 === "phone")) || (key3 === "fax")) || (key3 === "email")) || (key3 === "address"))){
const err62 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema233.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.office !== undefined){
let data23 = data22.office;
if(typeof data23 === "string"){
if(func1(data23) > 60){
const err63 = {instancePath:instancePath+"/channel/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func1(data23) < 2){
const err64 = {instancePath:instancePath+"/channel/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern6.test(data23)){
const err65 = {instancePath:instancePath+"/channel/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/channel/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.phone !== undefined){
let data24 = data22.phone;
if(typeof data24 === "string"){
if(!pattern18.test(data24)){
const err67 = {instancePath:instancePath+"/channel/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/channel/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data22.fax !== undefined){
let data25 = data22.fax;
if(typeof data25 === "string"){
if(!pattern18.test(data25)){
const err69 = {instancePath:instancePath+"/channel/fax",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/channel/fax",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data22.email !== undefined){
let data26 = data22.email;
if(typeof data26 === "string"){
if(func1(data26) > 80){
const err71 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema61,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern16.test(data26)){
const err72 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema61,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.address !== undefined){
let data27 = data22.address;
if(typeof data27 === "string"){
if(func1(data27) > 200){
const err74 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func1(data27) < 1){
const err75 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "object"},schema:schema233.properties.channel.type,parentSchema:schema233.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(props0 !== true){
for(const key4 in data){
if(!props0 || !props0[key4]){
const err78 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema233.type,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rectificationOrder = validate82;
const schema252 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/rectification-order/1","title":"责令整改通知","description":"年度综合评价不达标或者未提供总结报告的示范区，责令限期整改","type":"object","allOf":[{"$ref":"../../common/official-document"},{"if":{"required":["basis"]},"then":{"properties":{"basis":{"maxItems":1,"contains":{"properties":{"title":{"pattern":"实施方案"}},"required":["title"]}}}},"x-field":"basis","x-message":"依据文件只写实施方案一个，条款引自实施方案；其他文件请写在事实中"},{"if":{"properties":{"facts":{"properties":{"reason":{"const":"noReport"}},"required":["reason"]}},"required":["facts"]},"then":{"properties":{"facts":{"properties":{"facts":{"pattern":"^(?!.*(评价(结果|等次)|等次为|不达标))"}}}}},"x-field":"facts.facts","x-message":"整改事由只是未提供总结报告，事实中却写了评价等次，两者不相符，请改正事由，或者删去事实中的评价等次"}],"properties":{"kind":{"const":"通知","x-message":"责令整改的文种是通知，请填“通知”"},"issuerMark":{"pattern":"(?<!文件)$","x-message":"信函格式的发文机关标志只写机关名称，请删去“文件”二字"},"mainTo":{"minItems":1,"maxItems":1,"x-message":"整改通知只发给示范区所在市的工业和信息化局，主送机关请写一个市局；县（市、区）人民政府可以列为抄送机关","items":{"$ref":"../../common/values#/$defs/cityBureau","pattern":"^(?!各市)","x-message":"整改通知针对一个示范区，主送机关请写所在市的工业和信息化局，如：济南市工业和信息化局"}},"basis":{"$ref":"../../common/values#/$defs/basis","description":"实施方案的标题和发文字号；综合评价通报等其他文件写在事实中","maxItems":1},"target":{"title":"被整改示范区","type":"object","properties":{"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"designationDocNo":{"$ref":"../../common/values#/$defs/printedDocNo","title":"认定文件发文字号"}},"required":["zoneTitle","areaName","designationDocNo"],"additionalProperties":false,"x-rules":[{"rule":"named-in","field":"areaName","in":"zoneTitle"}],"x-clause":["C39"]},"facts":{"title":"事由、事实、依据","type":"object","properties":{"reason":{"title":"整改事由","type":"string","enum":["evaluationFail","noReport","both"],"x-enum-labels":{"evaluationFail":"年度综合评价不达标","noReport":"未提供发展情况总结报告","both":"年度综合评价不达标且未提供发展情况总结报告"},"x-clause":["C39"]},"facts":{"$ref":"../../common/values#/$defs/sentence","title":"事实","description":"写明评价年度、结果及其文件，或者应当报送总结报告的日期和催报情况","pattern":"^(?!.*不合格)","x-message":"实施方案和综合评价通报的用语是“不达标”，请将事实中的“不合格”改为“不达标”"},"clauseText":{"$ref":"../../common/values#/$defs/sentence","title":"依据条款","description":"实施方案的原文；不填时引用“年度综合评价不达标或未提供发展情况总结报告的，责令整改”一款","pattern":"责令整改","x-message":"依据条款请照抄实施方案中“责令整改”一款的原文，或者不填","x-clause":["C39"]}},"required":["reason","facts"],"additionalProperties":false,"x-clause":["C39"]},"items":{"title":"整改事项与标准","type":"array","minItems":1,"maxItems":50,"items":{"title":"整改事项","type":"object","properties":{"no":{"$ref":"../../common/values#/$defs/seq"},"problem":{"$ref":"../../common/values#/$defs/line","title":"存在问题","description":"一句话，用作该项的标题","maxLength":100},"requirement":{"$ref":"../../common/values#/$defs/sentence","title":"整改要求","maxLength":500},"standard":{"$ref":"../../common/values#/$defs/sentence","title":"达标标准","maxLength":500}},"required":["no","problem","requirement","standard"],"additionalProperties":false},"x-clause":["C39"]},"deadline":{"$ref":"../../common/values#/$defs/date","title":"整改期限","description":"方案未规定期限，由本通知确定","x-clause":["C39"]},"reportTo":{"title":"报告报送对象与方式","type":"object","properties":{"organ":{"$ref":"../../common/values#/$defs/organ","title":"报送机关"},"via":{"$ref":"../../common/values#/$defs/cityBureau","title":"审核转报的市局"},"date":{"$ref":"../../common/values#/$defs/date","title":"报送截止日期"}},"required":["organ","via","date"],"additionalProperties":false,"x-clause":["C34","C39"]},"consequence":{"$ref":"../../common/values#/$defs/sentence","title":"逾期后果","description":"不填时写“整改后仍未达标的，公告退出”","x-clause":["C40"]},"contact":{"title":"联系方式","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"处（科）室"},"name":{"$ref":"../../common/values#/$defs/person","title":"联系人"},"phone":{"$ref":"../../common/values#/$defs/phone"},"email":{"$ref":"../../common/values#/$defs/email"},"address":{"$ref":"../../common/values#/$defs/line","title":"通讯地址"}},"required":["office","phone"],"additionalProperties":false}},"required":["issuerMark","mainTo","signature","date","target","facts","items","deadline","reportTo"],"unevaluatedProperties":false,"x-rules":[{"rule":"consecutive","list":"items","by":"no"},{"rule":"named-in","field":"reportTo.via","in":"mainTo"},{"rule":"dates-ordered","earlier":"date","later":"deadline"},{"rule":"dates-ordered","earlier":"date","later":"reportTo.date"},{"rule":"organs-of-area","organs":"mainTo","area":"target.areaName","tier":"city"},{"rule":"until","fields":["reportTo.date"],"limit":"deadline"}]};
const schema253 = {"title":"市工业和信息化局","description":"部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）","type":"string","maxLength":60,"pattern":"^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$","x-message":"主送机关请写市工业和信息化局，如：济南市工业和信息化局；部门不得向下级政府发布指令性公文（《党政机关公文处理工作条例》第十六条）"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern77 = new RegExp("^(?!.*(评价(结果|等次)|等次为|不达标))", "u");
const pattern79 = new RegExp("^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$", "u");
const pattern80 = new RegExp("^(?!各市)", "u");
const pattern84 = new RegExp("^(?!.*不合格)", "u");
const pattern85 = new RegExp("责令整改", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/rectification-order/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.basis === undefined) && (missing0 = "basis")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis !== undefined){
let data0 = data.basis;
if(Array.isArray(data0)){
if(data0.length > 1){
const err1 = {instancePath:instancePath+"/basis",schemaPath:"#/allOf/1/then/properties/basis/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema252.allOf[1].then.properties.basis,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs7 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err2 = {instancePath:instancePath+"/basis/" + i0,schemaPath:"#/allOf/1/then/properties/basis/contains/required",keyword:"required",params:{missingProperty: "title"},schema:schema252.allOf[1].then.properties.basis.contains.required,parentSchema:schema252.allOf[1].then.properties.basis.contains,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.title !== undefined){
let data2 = data1.title;
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
const err3 = {instancePath:instancePath+"/basis/" + i0+"/title",schemaPath:"#/allOf/1/then/properties/basis/contains/properties/title/pattern",keyword:"pattern",params:{pattern: "实施方案"},schema:"实施方案",parentSchema:schema252.allOf[1].then.properties.basis.contains.properties.title,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var valid3 = _errs8 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err4 = {instancePath:instancePath+"/basis",schemaPath:"#/allOf/1/then/properties/basis/contains",keyword:"contains",params:{minContains: 1},schema:schema252.allOf[1].then.properties.basis.contains,parentSchema:schema252.allOf[1].then.properties.basis,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.basis = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema252.allOf[1].if,parentSchema:schema252.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
const _errs11 = errors;
let valid5 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.facts === undefined) && (missing1 = "facts")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.facts !== undefined){
let data3 = data.facts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.reason === undefined) && (missing2 = "reason")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data3.reason !== undefined){
if("noReport" !== data3.reason){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facts !== undefined){
let data5 = data.facts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.facts !== undefined){
let data6 = data5.facts;
if(typeof data6 === "string"){
if(!pattern77.test(data6)){
const err9 = {instancePath:instancePath+"/facts/facts",schemaPath:"#/allOf/2/then/properties/facts/properties/facts/pattern",keyword:"pattern",params:{pattern: "^(?!.*(评价(结果|等次)|等次为|不达标))"},schema:"^(?!.*(评价(结果|等次)|等次为|不达标))",parentSchema:schema252.allOf[2].then.properties.facts.properties.facts,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
var _valid1 = _errs15 === errors;
valid5 = _valid1;
if(valid5){
var props1 = {};
props1.facts = true;
}
}
if(!valid5){
const err10 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema252.allOf[2].if,parentSchema:schema252.allOf[2],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.mainTo === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.signature === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.date === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.target === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.facts === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.items === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.deadline === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadline"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.reportTo === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportTo"},schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.mainTo = true;
props0.basis = true;
props0.target = true;
props0.facts = true;
props0.items = true;
props0.deadline = true;
props0.reportTo = true;
props0.consequence = true;
props0.contact = true;
}
if(data.kind !== undefined){
let data7 = data.kind;
if("通知" !== data7){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "通知"},schema:"通知",parentSchema:schema252.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.issuerMark !== undefined){
let data8 = data.issuerMark;
if(typeof data8 === "string"){
if(!pattern27.test(data8)){
const err21 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/pattern",keyword:"pattern",params:{pattern: "(?<!文件)$"},schema:"(?<!文件)$",parentSchema:schema252.properties.issuerMark,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.mainTo !== undefined){
let data9 = data.mainTo;
if(Array.isArray(data9)){
if(data9.length > 1){
const err22 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema252.properties.mainTo,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.length < 1){
const err23 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema252.properties.mainTo,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func1(data10) > 60){
const err24 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"../../common/values#/$defs/cityBureau/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema253,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern79.test(data10)){
const err25 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"../../common/values#/$defs/cityBureau/pattern",keyword:"pattern",params:{pattern: "^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$"},schema:"^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$",parentSchema:schema253,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"../../common/values#/$defs/cityBureau/type",keyword:"type",params:{type: "string"},schema:schema253.type,parentSchema:schema253,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern80.test(data10)){
const err27 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"#/properties/mainTo/items/pattern",keyword:"pattern",params:{pattern: "^(?!各市)"},schema:"^(?!各市)",parentSchema:schema252.properties.mainTo.items,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
}
if(data.basis !== undefined){
let data11 = data.basis;
if(!(validate84(data11, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
if(Array.isArray(data11)){
if(data11.length > 1){
const err28 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema252.properties.basis,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.target !== undefined){
let data12 = data.target;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.zoneTitle === undefined){
const err29 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema252.properties.target.required,parentSchema:schema252.properties.target,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.areaName === undefined){
const err30 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema252.properties.target.required,parentSchema:schema252.properties.target,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.designationDocNo === undefined){
const err31 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "designationDocNo"},schema:schema252.properties.target.required,parentSchema:schema252.properties.target,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key0 in data12){
if(!(((key0 === "zoneTitle") || (key0 === "areaName")) || (key0 === "designationDocNo"))){
const err32 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema252.properties.target,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.zoneTitle !== undefined){
let data13 = data12.zoneTitle;
if(typeof data13 === "string"){
if(func1(data13) > 80){
const err33 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func1(data13) < 4){
const err34 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.areaName !== undefined){
let data14 = data12.areaName;
if(typeof data14 === "string"){
if(func1(data14) > 40){
const err36 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func1(data14) < 2){
const err37 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.designationDocNo !== undefined){
let data15 = data12.designationDocNo;
if(typeof data15 === "string"){
if(!pattern15.test(data15)){
const err39 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema252.properties.target.type,parentSchema:schema252.properties.target,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.facts !== undefined){
let data16 = data.facts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.reason === undefined){
const err42 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "reason"},schema:schema252.properties.facts.required,parentSchema:schema252.properties.facts,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.facts === undefined){
const err43 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "facts"},schema:schema252.properties.facts.required,parentSchema:schema252.properties.facts,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key1 in data16){
if(!(((key1 === "reason") || (key1 === "facts")) || (key1 === "clauseText"))){
const err44 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema252.properties.facts,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.reason !== undefined){
let data17 = data16.reason;
if(typeof data17 !== "string"){
const err45 = {instancePath:instancePath+"/facts/reason",schemaPath:"#/properties/facts/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema252.properties.facts.properties.reason.type,parentSchema:schema252.properties.facts.properties.reason,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data17 === "evaluationFail") || (data17 === "noReport")) || (data17 === "both"))){
const err46 = {instancePath:instancePath+"/facts/reason",schemaPath:"#/properties/facts/properties/reason/enum",keyword:"enum",params:{allowedValues: schema252.properties.facts.properties.reason.enum},schema:schema252.properties.facts.properties.reason.enum,parentSchema:schema252.properties.facts.properties.reason,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.facts !== undefined){
let data18 = data16.facts;
if(typeof data18 === "string"){
if(func1(data18) > 1000){
const err47 = {instancePath:instancePath+"/facts/facts",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func1(data18) < 1){
const err48 = {instancePath:instancePath+"/facts/facts",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/facts/facts",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern84.test(data18)){
const err50 = {instancePath:instancePath+"/facts/facts",schemaPath:"#/properties/facts/properties/facts/pattern",keyword:"pattern",params:{pattern: "^(?!.*不合格)"},schema:"^(?!.*不合格)",parentSchema:schema252.properties.facts.properties.facts,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data16.clauseText !== undefined){
let data19 = data16.clauseText;
if(typeof data19 === "string"){
if(func1(data19) > 1000){
const err51 = {instancePath:instancePath+"/facts/clauseText",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func1(data19) < 1){
const err52 = {instancePath:instancePath+"/facts/clauseText",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/facts/clauseText",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern85.test(data19)){
const err54 = {instancePath:instancePath+"/facts/clauseText",schemaPath:"#/properties/facts/properties/clauseText/pattern",keyword:"pattern",params:{pattern: "责令整改"},schema:"责令整改",parentSchema:schema252.properties.facts.properties.clauseText,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema252.properties.facts.type,parentSchema:schema252.properties.facts,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.items !== undefined){
let data20 = data.items;
if(Array.isArray(data20)){
if(data20.length > 50){
const err56 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema252.properties.items,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20.length < 1){
const err57 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema252.properties.items,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.no === undefined){
const err58 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema252.properties.items.items.required,parentSchema:schema252.properties.items.items,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data21.problem === undefined){
const err59 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "problem"},schema:schema252.properties.items.items.required,parentSchema:schema252.properties.items.items,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data21.requirement === undefined){
const err60 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "requirement"},schema:schema252.properties.items.items.required,parentSchema:schema252.properties.items.items,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data21.standard === undefined){
const err61 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "standard"},schema:schema252.properties.items.items.required,parentSchema:schema252.properties.items.items,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key2 in data21){
if(!((((key2 === "no") || (key2 === "problem")) || (key2 === "requirement")) || (key2 === "standard"))){
const err62 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema252.properties.items.items,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.no !== undefined){
let data22 = data21.no;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err63 = {instancePath:instancePath+"/items/" + i2+"/no",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema51.type,parentSchema:schema51,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9999 || isNaN(data22)){
const err64 = {instancePath:instancePath+"/items/" + i2+"/no",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema51,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err65 = {instancePath:instancePath+"/items/" + i2+"/no",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data21.problem !== undefined){
let data23 = data21.problem;
if(typeof data23 === "string"){
if(func1(data23) > 200){
const err66 = {instancePath:instancePath+"/items/" + i2+"/problem",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func1(data23) < 1){
const err67 = {instancePath:instancePath+"/items/" + i2+"/problem",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/items/" + i2+"/problem",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 100){
const err69 = {instancePath:instancePath+"/items/" + i2+"/problem",schemaPath:"#/properties/items/items/properties/problem/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema252.properties.items.items.properties.problem,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data21.requirement !== undefined){
let data24 = data21.requirement;
if(typeof data24 === "string"){
if(func1(data24) > 1000){
const err70 = {instancePath:instancePath+"/items/" + i2+"/requirement",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func1(data24) < 1){
const err71 = {instancePath:instancePath+"/items/" + i2+"/requirement",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/items/" + i2+"/requirement",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data24 === "string"){
if(func1(data24) > 500){
const err73 = {instancePath:instancePath+"/items/" + i2+"/requirement",schemaPath:"#/properties/items/items/properties/requirement/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema252.properties.items.items.properties.requirement,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data21.standard !== undefined){
let data25 = data21.standard;
if(typeof data25 === "string"){
if(func1(data25) > 1000){
const err74 = {instancePath:instancePath+"/items/" + i2+"/standard",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func1(data25) < 1){
const err75 = {instancePath:instancePath+"/items/" + i2+"/standard",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/items/" + i2+"/standard",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data25};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data25 === "string"){
if(func1(data25) > 500){
const err77 = {instancePath:instancePath+"/items/" + i2+"/standard",schemaPath:"#/properties/items/items/properties/standard/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema252.properties.items.items.properties.standard,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/items/" + i2,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema252.properties.items.items.type,parentSchema:schema252.properties.items.items,data:data21};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema252.properties.items.type,parentSchema:schema252.properties.items,data:data20};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.deadline !== undefined){
let data26 = data.deadline;
if(!(typeof data26 === "string")){
const err80 = {instancePath:instancePath+"/deadline",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.reportTo !== undefined){
let data27 = data.reportTo;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.organ === undefined){
const err81 = {instancePath:instancePath+"/reportTo",schemaPath:"#/properties/reportTo/required",keyword:"required",params:{missingProperty: "organ"},schema:schema252.properties.reportTo.required,parentSchema:schema252.properties.reportTo,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data27.via === undefined){
const err82 = {instancePath:instancePath+"/reportTo",schemaPath:"#/properties/reportTo/required",keyword:"required",params:{missingProperty: "via"},schema:schema252.properties.reportTo.required,parentSchema:schema252.properties.reportTo,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data27.date === undefined){
const err83 = {instancePath:instancePath+"/reportTo",schemaPath:"#/properties/reportTo/required",keyword:"required",params:{missingProperty: "date"},schema:schema252.properties.reportTo.required,parentSchema:schema252.properties.reportTo,data:data27};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key3 in data27){
if(!(((key3 === "organ") || (key3 === "via")) || (key3 === "date"))){
const err84 = {instancePath:instancePath+"/reportTo",schemaPath:"#/properties/reportTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema252.properties.reportTo,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data27.organ !== undefined){
let data28 = data27.organ;
if(typeof data28 === "string"){
if(func1(data28) > 60){
const err85 = {instancePath:instancePath+"/reportTo/organ",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data28};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func1(data28) < 2){
const err86 = {instancePath:instancePath+"/reportTo/organ",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern6.test(data28)){
const err87 = {instancePath:instancePath+"/reportTo/organ",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data28};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/reportTo/organ",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data28};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.via !== undefined){
let data29 = data27.via;
if(typeof data29 === "string"){
if(func1(data29) > 60){
const err89 = {instancePath:instancePath+"/reportTo/via",schemaPath:"../../common/values#/$defs/cityBureau/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema253,data:data29};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern79.test(data29)){
const err90 = {instancePath:instancePath+"/reportTo/via",schemaPath:"../../common/values#/$defs/cityBureau/pattern",keyword:"pattern",params:{pattern: "^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$"},schema:"^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$",parentSchema:schema253,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/reportTo/via",schemaPath:"../../common/values#/$defs/cityBureau/type",keyword:"type",params:{type: "string"},schema:schema253.type,parentSchema:schema253,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data27.date !== undefined){
let data30 = data27.date;
if(!(typeof data30 === "string")){
const err92 = {instancePath:instancePath+"/reportTo/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data30};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/reportTo",schemaPath:"#/properties/reportTo/type",keyword:"type",params:{type: "object"},schema:schema252.properties.reportTo.type,parentSchema:schema252.properties.reportTo,data:data27};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.consequence !== undefined){
let data31 = data.consequence;
if(typeof data31 === "string"){
if(func1(data31) > 1000){
const err94 = {instancePath:instancePath+"/consequence",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data31};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func1(data31) < 1){
const err95 = {instancePath:instancePath+"/consequence",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data31};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/consequence",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data31};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.contact !== undefined){
let data32 = data.contact;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.office === undefined){
const err97 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "office"},schema:schema252.properties.contact.required,parentSchema:schema252.properties.contact,data:data32};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data32.phone === undefined){
const err98 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"},schema:schema252.properties.contact.required,parentSchema:schema252.properties.contact,data:data32};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key4 in data32){
if(!(((((key4 === "office") || (key4 === "name")) || (key4 === "phone")) || (key4 === "email")) || (key4 === "address"))){
const err99 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema252.properties.contact,data:data32};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data32.office !== undefined){
let data33 = data32.office;
if(typeof data33 === "string"){
if(func1(data33) > 60){
const err100 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data33};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func1(data33) < 2){
const err101 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data33};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern6.test(data33)){
const err102 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data33};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/contact/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data33};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data32.name !== undefined){
let data34 = data32.name;
if(typeof data34 === "string"){
if(func1(data34) > 40){
const err104 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data34};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func1(data34) < 1){
const err105 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data34};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/contact/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data34};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data32.phone !== undefined){
let data35 = data32.phone;
if(typeof data35 === "string"){
if(!pattern18.test(data35)){
const err107 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data35};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/contact/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data35};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data32.email !== undefined){
let data36 = data32.email;
if(typeof data36 === "string"){
if(func1(data36) > 80){
const err109 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema61,data:data36};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern16.test(data36)){
const err110 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema61,data:data36};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/contact/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data:data36};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data32.address !== undefined){
let data37 = data32.address;
if(typeof data37 === "string"){
if(func1(data37) > 200){
const err112 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data37};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func1(data37) < 1){
const err113 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data37};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/contact/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data37};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},schema:schema252.properties.contact.type,parentSchema:schema252.properties.contact,data:data32};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(props0 !== true){
for(const key5 in data){
if(!props0 || !props0[key5]){
const err116 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},schema:false,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
else {
const err117 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema252.type,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rectificationResult = validate86;
const schema275 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/rectification-result/1","title":"整改验收意见","description":"对示范区整改情况的验收结论","type":"object","allOf":[{"$ref":"../../common/official-document"},{"if":{"properties":{"kind":{"const":"通知"}},"required":["kind"]},"then":{"properties":{"mainTo":{"items":{"pattern":"^[\\u3400-\\u9fff]{2,10}市工业和信息化局$"}}}},"x-field":"mainTo","x-message":"用通知印发的，主送机关请写所在市的工业和信息化局；发给县（市、区）人民政府的，文种请用函（《党政机关公文处理工作条例》第十六条）"},{"if":{"properties":{"acceptMode":{"const":"reEvaluation"}},"required":["acceptMode"]},"then":{"required":["reScore"]},"x-field":"reScore","x-message":"验收方式是复评，请填写复评得分"},{"if":{"properties":{"conclusion":{"const":"passed"}},"required":["conclusion"]},"then":{"required":["submittedOn"]},"x-field":"submittedOn","x-message":"没有整改报告不能通过验收，请填写整改报告提交日期"}],"properties":{"kind":{"enum":["通知","函"],"x-message":"整改验收意见的文种请填“通知”或者“函”"},"issuerMark":{"pattern":"(?<!文件)$","x-message":"信函格式的发文机关标志只写机关名称，请删去“文件”二字"},"mainTo":{"minItems":1},"target":{"title":"示范区","type":"object","properties":{"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"designationDocNo":{"$ref":"../../common/values#/$defs/printedDocNo","title":"认定文件发文字号"}},"required":["zoneTitle","areaName","designationDocNo"],"additionalProperties":false,"x-rules":[{"rule":"named-in","field":"areaName","in":"zoneTitle"}],"x-clause":["C39"]},"order":{"title":"责令整改文件","type":"object","properties":{"docNo":{"$ref":"../../common/values#/$defs/printedDocNo"},"date":{"$ref":"../../common/values#/$defs/date","title":"通知日期"},"deadline":{"$ref":"../../common/values#/$defs/date","title":"整改期限","description":"经批准延期的，写延期后的日期"},"reason":{"title":"整改事由","type":"string","enum":["evaluationFail","noReport","both"],"x-enum-labels":{"evaluationFail":"年度综合评价不达标","noReport":"未提供发展情况总结报告","both":"年度综合评价不达标且未提供发展情况总结报告"},"x-clause":["C39"]}},"required":["docNo","date","deadline","reason"],"additionalProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"date","later":"deadline"}],"x-clause":["C39"]},"submittedOn":{"$ref":"../../common/values#/$defs/date","title":"整改报告提交日期","description":"没有提交的不填","x-clause":["C40"]},"summary":{"$ref":"../../common/values#/$defs/prose","title":"整改总体情况","maxLength":2000,"x-clause":["C39"]},"items":{"title":"整改事项落实情况","description":"编号与责令整改通知一致","type":"array","minItems":1,"maxItems":50,"items":{"title":"整改事项","type":"object","properties":{"no":{"$ref":"../../common/values#/$defs/seq"},"measure":{"$ref":"../../common/values#/$defs/line","title":"整改事项","description":"一句话，用作该项的标题","maxLength":100},"result":{"$ref":"../../common/values#/$defs/sentence","title":"核查结果","maxLength":500}},"required":["no","measure","result"],"additionalProperties":false},"x-clause":["C39"]},"acceptMode":{"title":"省级验收方式","type":"string","enum":["paper","site","reEvaluation"],"x-enum-labels":{"paper":"书面审核","site":"现场核查","reEvaluation":"复评"},"x-clause":["C40"]},"reScore":{"title":"复评得分","type":"number","minimum":0,"maximum":100,"x-unit":"分","x-decimals":2,"x-clause":["C40"]},"acceptedOn":{"$ref":"../../common/values#/$defs/date","title":"验收日期","x-clause":["C40"]},"conclusion":{"title":"验收结论","type":"string","enum":["passed","failed"],"x-enum-labels":{"passed":"通过","failed":"未通过"},"x-clause":["C40"]},"requirements":{"title":"后续要求","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"要求"},"x-clause":["C34"]}},"required":["issuerMark","mainTo","signature","date","target","order","summary","acceptMode","acceptedOn","conclusion"],"unevaluatedProperties":false,"x-rules":[{"rule":"consecutive","list":"items","by":"no"},{"rule":"dates-ordered","earlier":"order.date","later":"submittedOn"},{"rule":"dates-ordered","earlier":"submittedOn","later":"acceptedOn"},{"rule":"dates-ordered","earlier":"order.date","later":"acceptedOn"},{"rule":"dates-ordered","earlier":"acceptedOn","later":"date"},{"rule":"organs-of-area","organs":"mainTo","area":"target.areaName"}]};
const pattern91 = new RegExp("^[\\u3400-\\u9fff]{2,10}市工业和信息化局$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/rectification-result/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("通知" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mainTo !== undefined){
let data1 = data.mainTo;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern91.test(data2)){
const err2 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"#/allOf/1/then/properties/mainTo/items/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,10}市工业和信息化局$"},schema:"^[\\u3400-\\u9fff]{2,10}市工业和信息化局$",parentSchema:schema275.allOf[1].then.properties.mainTo.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.mainTo = true;
props0.kind = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema275.allOf[1].if,parentSchema:schema275.allOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.docNo = true;
props0.marks = true;
props0.signer = true;
props0.title = true;
props0.mainTo = true;
props0.signature = true;
props0.date = true;
props0.seal = true;
props0.note = true;
props0.cc = true;
props0.printed = true;
props0.disclosure = true;
}
const _errs10 = errors;
let valid6 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.acceptMode === undefined) && (missing1 = "acceptMode")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.acceptMode !== undefined){
if("reEvaluation" !== data.acceptMode){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reScore === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "reScore"},schema:schema275.allOf[2].then.required,parentSchema:schema275.allOf[2].then,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid6 = _valid1;
}
if(!valid6){
const err7 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema275.allOf[2].if,parentSchema:schema275.allOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.acceptMode = true;
}
const _errs15 = errors;
let valid8 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.conclusion === undefined) && (missing2 = "conclusion")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.conclusion !== undefined){
if("passed" !== data.conclusion){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.submittedOn === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "submittedOn"},schema:schema275.allOf[3].then.required,parentSchema:schema275.allOf[3].then,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid8 = _valid2;
}
if(!valid8){
const err11 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema275.allOf[3].if,parentSchema:schema275.allOf[3],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.conclusion = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.mainTo === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.signature === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.date === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.target === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.order === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.summary === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.acceptMode === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acceptMode"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.acceptedOn === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acceptedOn"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.conclusion === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conclusion"},schema:schema275.required,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.issuerMark = true;
props0.mainTo = true;
props0.target = true;
props0.order = true;
props0.submittedOn = true;
props0.summary = true;
props0.items = true;
props0.acceptMode = true;
props0.reScore = true;
props0.acceptedOn = true;
props0.conclusion = true;
props0.requirements = true;
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!((data5 === "通知") || (data5 === "函"))){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema275.properties.kind.enum},schema:schema275.properties.kind.enum,parentSchema:schema275.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.issuerMark !== undefined){
let data6 = data.issuerMark;
if(typeof data6 === "string"){
if(!pattern27.test(data6)){
const err23 = {instancePath:instancePath+"/issuerMark",schemaPath:"#/properties/issuerMark/pattern",keyword:"pattern",params:{pattern: "(?<!文件)$"},schema:"(?<!文件)$",parentSchema:schema275.properties.issuerMark,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.mainTo !== undefined){
let data7 = data.mainTo;
if(Array.isArray(data7)){
if(data7.length < 1){
const err24 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema275.properties.mainTo,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.target !== undefined){
let data8 = data.target;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.zoneTitle === undefined){
const err25 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema275.properties.target.required,parentSchema:schema275.properties.target,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.areaName === undefined){
const err26 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema275.properties.target.required,parentSchema:schema275.properties.target,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.designationDocNo === undefined){
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "designationDocNo"},schema:schema275.properties.target.required,parentSchema:schema275.properties.target,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key0 in data8){
if(!(((key0 === "zoneTitle") || (key0 === "areaName")) || (key0 === "designationDocNo"))){
const err28 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema275.properties.target,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.zoneTitle !== undefined){
let data9 = data8.zoneTitle;
if(typeof data9 === "string"){
if(func1(data9) > 80){
const err29 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data9) < 4){
const err30 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/target/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.areaName !== undefined){
let data10 = data8.areaName;
if(typeof data10 === "string"){
if(func1(data10) > 40){
const err32 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data10) < 2){
const err33 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/target/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.designationDocNo !== undefined){
let data11 = data8.designationDocNo;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
const err35 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/target/designationDocNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},schema:schema275.properties.target.type,parentSchema:schema275.properties.target,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.order !== undefined){
let data12 = data.order;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.docNo === undefined){
const err38 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "docNo"},schema:schema275.properties.order.required,parentSchema:schema275.properties.order,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.date === undefined){
const err39 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "date"},schema:schema275.properties.order.required,parentSchema:schema275.properties.order,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.deadline === undefined){
const err40 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "deadline"},schema:schema275.properties.order.required,parentSchema:schema275.properties.order,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12.reason === undefined){
const err41 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/required",keyword:"required",params:{missingProperty: "reason"},schema:schema275.properties.order.required,parentSchema:schema275.properties.order,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key1 in data12){
if(!((((key1 === "docNo") || (key1 === "date")) || (key1 === "deadline")) || (key1 === "reason"))){
const err42 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema275.properties.order,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.docNo !== undefined){
let data13 = data12.docNo;
if(typeof data13 === "string"){
if(!pattern15.test(data13)){
const err43 = {instancePath:instancePath+"/order/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/order/docNo",schemaPath:"../../common/values#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.date !== undefined){
let data14 = data12.date;
if(!(typeof data14 === "string")){
const err45 = {instancePath:instancePath+"/order/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.deadline !== undefined){
let data15 = data12.deadline;
if(!(typeof data15 === "string")){
const err46 = {instancePath:instancePath+"/order/deadline",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.reason !== undefined){
let data16 = data12.reason;
if(typeof data16 !== "string"){
const err47 = {instancePath:instancePath+"/order/reason",schemaPath:"#/properties/order/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema275.properties.order.properties.reason.type,parentSchema:schema275.properties.order.properties.reason,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data16 === "evaluationFail") || (data16 === "noReport")) || (data16 === "both"))){
const err48 = {instancePath:instancePath+"/order/reason",schemaPath:"#/properties/order/properties/reason/enum",keyword:"enum",params:{allowedValues: schema275.properties.order.properties.reason.enum},schema:schema275.properties.order.properties.reason.enum,parentSchema:schema275.properties.order.properties.reason,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "object"},schema:schema275.properties.order.type,parentSchema:schema275.properties.order,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.submittedOn !== undefined){
let data17 = data.submittedOn;
if(!(typeof data17 === "string")){
const err50 = {instancePath:instancePath+"/submittedOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.summary !== undefined){
let data18 = data.summary;
if(typeof data18 === "string"){
if(func1(data18) > 5000){
const err51 = {instancePath:instancePath+"/summary",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema50,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func1(data18) < 1){
const err52 = {instancePath:instancePath+"/summary",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/summary",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data18 === "string"){
if(func1(data18) > 2000){
const err54 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema275.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.items !== undefined){
let data19 = data.items;
if(Array.isArray(data19)){
if(data19.length > 50){
const err55 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema275.properties.items,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.length < 1){
const err56 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema275.properties.items,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.no === undefined){
const err57 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema275.properties.items.items.required,parentSchema:schema275.properties.items.items,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data20.measure === undefined){
const err58 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "measure"},schema:schema275.properties.items.items.required,parentSchema:schema275.properties.items.items,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20.result === undefined){
const err59 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "result"},schema:schema275.properties.items.items.required,parentSchema:schema275.properties.items.items,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key2 in data20){
if(!(((key2 === "no") || (key2 === "measure")) || (key2 === "result"))){
const err60 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema275.properties.items.items,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.no !== undefined){
let data21 = data20.no;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err61 = {instancePath:instancePath+"/items/" + i1+"/no",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema51.type,parentSchema:schema51,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9999 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/items/" + i1+"/no",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema51,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err63 = {instancePath:instancePath+"/items/" + i1+"/no",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data20.measure !== undefined){
let data22 = data20.measure;
if(typeof data22 === "string"){
if(func1(data22) > 200){
const err64 = {instancePath:instancePath+"/items/" + i1+"/measure",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func1(data22) < 1){
const err65 = {instancePath:instancePath+"/items/" + i1+"/measure",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/items/" + i1+"/measure",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data22 === "string"){
if(func1(data22) > 100){
const err67 = {instancePath:instancePath+"/items/" + i1+"/measure",schemaPath:"#/properties/items/items/properties/measure/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema275.properties.items.items.properties.measure,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data20.result !== undefined){
let data23 = data20.result;
if(typeof data23 === "string"){
if(func1(data23) > 1000){
const err68 = {instancePath:instancePath+"/items/" + i1+"/result",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func1(data23) < 1){
const err69 = {instancePath:instancePath+"/items/" + i1+"/result",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/items/" + i1+"/result",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 500){
const err71 = {instancePath:instancePath+"/items/" + i1+"/result",schemaPath:"#/properties/items/items/properties/result/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema275.properties.items.items.properties.result,data:data23};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema275.properties.items.items.type,parentSchema:schema275.properties.items.items,data:data20};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema275.properties.items.type,parentSchema:schema275.properties.items,data:data19};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.acceptMode !== undefined){
let data24 = data.acceptMode;
if(typeof data24 !== "string"){
const err74 = {instancePath:instancePath+"/acceptMode",schemaPath:"#/properties/acceptMode/type",keyword:"type",params:{type: "string"},schema:schema275.properties.acceptMode.type,parentSchema:schema275.properties.acceptMode,data:data24};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data24 === "paper") || (data24 === "site")) || (data24 === "reEvaluation"))){
const err75 = {instancePath:instancePath+"/acceptMode",schemaPath:"#/properties/acceptMode/enum",keyword:"enum",params:{allowedValues: schema275.properties.acceptMode.enum},schema:schema275.properties.acceptMode.enum,parentSchema:schema275.properties.acceptMode,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.reScore !== undefined){
let data25 = data.reScore;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
const err76 = {instancePath:instancePath+"/reScore",schemaPath:"#/properties/reScore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema275.properties.reScore,data:data25};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err77 = {instancePath:instancePath+"/reScore",schemaPath:"#/properties/reScore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema275.properties.reScore,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/reScore",schemaPath:"#/properties/reScore/type",keyword:"type",params:{type: "number"},schema:schema275.properties.reScore.type,parentSchema:schema275.properties.reScore,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.acceptedOn !== undefined){
let data26 = data.acceptedOn;
if(!(typeof data26 === "string")){
const err79 = {instancePath:instancePath+"/acceptedOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.conclusion !== undefined){
let data27 = data.conclusion;
if(typeof data27 !== "string"){
const err80 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},schema:schema275.properties.conclusion.type,parentSchema:schema275.properties.conclusion,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data27 === "passed") || (data27 === "failed"))){
const err81 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema275.properties.conclusion.enum},schema:schema275.properties.conclusion.enum,parentSchema:schema275.properties.conclusion,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.requirements !== undefined){
let data28 = data.requirements;
if(Array.isArray(data28)){
if(data28.length > 20){
const err82 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema275.properties.requirements,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data28.length < 1){
const err83 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema275.properties.requirements,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(typeof data29 === "string"){
if(func1(data29) > 1000){
const err84 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func1(data29) < 1){
const err85 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema275.properties.requirements.type,parentSchema:schema275.properties.requirements,data:data28};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(props0 !== true){
for(const key3 in data){
if(!props0 || !props0[key3]){
const err88 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema275.type,parentSchema:schema275,data};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reportCall = validate88;
const schema289 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/report-call/1","title":"年度总结报告报送通知","description":"通知各市报送示范区上年度总结报告","type":"object","allOf":[{"$ref":"../../common/official-document"}],"properties":{"kind":{"const":"通知","x-message":"报送年度总结报告的文件文种是通知，请填“通知”"},"mainTo":{"minItems":1,"items":{"$ref":"../../common/values#/$defs/cityBody"}},"year":{"$ref":"../../common/values#/$defs/year","title":"报告年度","description":"上一年度","x-clause":["C35"]},"basis":{"$ref":"../../common/values#/$defs/basis"},"zones":{"title":"应报送的示范区","description":"按行政区划代码顺序排列，整改中的示范区也要报送","type":"array","minItems":1,"maxItems":500,"items":{"title":"示范区","type":"object","properties":{"seq":{"$ref":"../../common/values#/$defs/seq"},"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"cityName":{"$ref":"../../common/values#/$defs/cityName"}},"required":["seq","zoneTitle","areaName","cityName"],"additionalProperties":false,"x-rules":[{"rule":"named-in","field":"areaName","in":"zoneTitle"}]},"x-clause":["C34","C35"]},"template":{"$ref":"../../common/values#/$defs/line","title":"报告模板","description":"随文发送的模板名称","maxLength":80,"x-clause":["C34"]},"outline":{"title":"报告内容","description":"不填时使用模板中的提纲","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"内容"},"x-clause":["C34"]},"deadline":{"$ref":"../../common/values#/$defs/date","title":"报送截止日期","description":"方案规定每年4月底前，一般填4月30日","pattern":"^\\d{4}-0[1-4]-","x-message":"方案规定各市于每年4月底前报送上年度总结报告，截止日期不能晚于4月30日","x-clause":["C35"]},"channel":{"title":"报送方式","type":"object","properties":{"system":{"$ref":"../../common/values#/$defs/line","title":"报送系统","description":"网上报送的系统名称，没有的不填","maxLength":60},"address":{"$ref":"../../common/values#/$defs/line","title":"邮寄地址"},"email":{"$ref":"../../common/values#/$defs/email"},"paperCopies":{"title":"纸质份数","description":"不填为不要纸质的","type":"integer","minimum":1,"maximum":20,"x-unit":"份"}},"required":["address","email"],"additionalProperties":false,"x-clause":["C35"]},"contacts":{"title":"联系人及电话","type":"array","minItems":1,"maxItems":10,"items":{"title":"联系人","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"处室"},"name":{"$ref":"../../common/values#/$defs/person","title":"联系人"},"phone":{"$ref":"../../common/values#/$defs/phone"}},"required":["office","phone"],"additionalProperties":false},"x-clause":["C35"]}},"required":["issuerMark","mainTo","signature","date","year","basis","zones","template","deadline","channel","contacts"],"unevaluatedProperties":false,"x-rules":[{"rule":"consecutive","list":"zones","by":"seq"},{"rule":"unique","list":"zones","by":["zoneTitle"]},{"rule":"division-order","list":"zones","city":"cityName","area":"areaName"},{"rule":"dates-ordered","earlier":"date","later":"deadline"},{"rule":"next-year","year":"year","date":"deadline"}]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern98 = new RegExp("^\\d{4}-0[1-4]-", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/report-call/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mainTo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.year === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.basis === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.zones === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zones"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.template === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.deadline === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deadline"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.channel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.contacts === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contacts"},schema:schema289.required,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if("通知" !== data0){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "通知"},schema:"通知",parentSchema:schema289.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data1 = data.mainTo;
if(Array.isArray(data1)){
if(data1.length < 1){
const err12 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema289.properties.mainTo,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 60){
const err13 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"../../common/values#/$defs/cityBody/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern13.test(data2)){
const err14 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"../../common/values#/$defs/cityBody/pattern",keyword:"pattern",params:{pattern: "^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$"},schema:"^(各市|[\\u3400-\\u9fff]{2,10}市)(?!.*[县区])([\\u3400-\\u9fff]{2,20}局|[\\u3400-\\u9fff]{2,20}委(员会)?)$",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"../../common/values#/$defs/cityBody/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.year !== undefined){
let data3 = data.year;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/year",schemaPath:"../../common/values#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2099 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/year",schemaPath:"../../common/values#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3 < 2000 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/year",schemaPath:"../../common/values#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.basis !== undefined){
if(!(validate90(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.zones !== undefined){
let data5 = data.zones;
if(Array.isArray(data5)){
if(data5.length > 500){
const err19 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema289.properties.zones,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.length < 1){
const err20 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema289.properties.zones,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.seq === undefined){
const err21 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/required",keyword:"required",params:{missingProperty: "seq"},schema:schema289.properties.zones.items.required,parentSchema:schema289.properties.zones.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.zoneTitle === undefined){
const err22 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema289.properties.zones.items.required,parentSchema:schema289.properties.zones.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.areaName === undefined){
const err23 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema289.properties.zones.items.required,parentSchema:schema289.properties.zones.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.cityName === undefined){
const err24 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema289.properties.zones.items.required,parentSchema:schema289.properties.zones.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key0 in data6){
if(!((((key0 === "seq") || (key0 === "zoneTitle")) || (key0 === "areaName")) || (key0 === "cityName"))){
const err25 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema289.properties.zones.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.seq !== undefined){
let data7 = data6.seq;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/zones/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema51.type,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9999 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/zones/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/zones/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data6.zoneTitle !== undefined){
let data8 = data6.zoneTitle;
if(typeof data8 === "string"){
if(func1(data8) > 80){
const err29 = {instancePath:instancePath+"/zones/" + i1+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data8) < 4){
const err30 = {instancePath:instancePath+"/zones/" + i1+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/zones/" + i1+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema68.type,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.areaName !== undefined){
let data9 = data6.areaName;
if(typeof data9 === "string"){
if(func1(data9) > 40){
const err32 = {instancePath:instancePath+"/zones/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data9) < 2){
const err33 = {instancePath:instancePath+"/zones/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/zones/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.cityName !== undefined){
let data10 = data6.cityName;
if(!(typeof data10 === "string")){
const err35 = {instancePath:instancePath+"/zones/" + i1+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/zones/" + i1,schemaPath:"#/properties/zones/items/type",keyword:"type",params:{type: "object"},schema:schema289.properties.zones.items.type,parentSchema:schema289.properties.zones.items,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/zones",schemaPath:"#/properties/zones/type",keyword:"type",params:{type: "array"},schema:schema289.properties.zones.type,parentSchema:schema289.properties.zones,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.template !== undefined){
let data11 = data.template;
if(typeof data11 === "string"){
if(func1(data11) > 200){
const err38 = {instancePath:instancePath+"/template",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func1(data11) < 1){
const err39 = {instancePath:instancePath+"/template",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/template",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 80){
const err41 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema289.properties.template,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.outline !== undefined){
let data12 = data.outline;
if(Array.isArray(data12)){
if(data12.length > 20){
const err42 = {instancePath:instancePath+"/outline",schemaPath:"#/properties/outline/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema289.properties.outline,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.length < 1){
const err43 = {instancePath:instancePath+"/outline",schemaPath:"#/properties/outline/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema289.properties.outline,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(func1(data13) > 1000){
const err44 = {instancePath:instancePath+"/outline/" + i2,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func1(data13) < 1){
const err45 = {instancePath:instancePath+"/outline/" + i2,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/outline/" + i2,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/outline",schemaPath:"#/properties/outline/type",keyword:"type",params:{type: "array"},schema:schema289.properties.outline.type,parentSchema:schema289.properties.outline,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.deadline !== undefined){
let data14 = data.deadline;
if(!(typeof data14 === "string")){
const err48 = {instancePath:instancePath+"/deadline",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern98.test(data14)){
const err49 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-0[1-4]-"},schema:"^\\d{4}-0[1-4]-",parentSchema:schema289.properties.deadline,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.channel !== undefined){
let data15 = data.channel;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.address === undefined){
const err50 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "address"},schema:schema289.properties.channel.required,parentSchema:schema289.properties.channel,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.email === undefined){
const err51 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "email"},schema:schema289.properties.channel.required,parentSchema:schema289.properties.channel,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key1 in data15){
if(!((((key1 === "system") || (key1 === "address")) || (key1 === "email")) || (key1 === "paperCopies"))){
const err52 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema289.properties.channel,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.system !== undefined){
let data16 = data15.system;
if(typeof data16 === "string"){
if(func1(data16) > 200){
const err53 = {instancePath:instancePath+"/channel/system",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func1(data16) < 1){
const err54 = {instancePath:instancePath+"/channel/system",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/channel/system",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) > 60){
const err56 = {instancePath:instancePath+"/channel/system",schemaPath:"#/properties/channel/properties/system/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema289.properties.channel.properties.system,data:data16};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data15.address !== undefined){
let data17 = data15.address;
if(typeof data17 === "string"){
if(func1(data17) > 200){
const err57 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func1(data17) < 1){
const err58 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.email !== undefined){
let data18 = data15.email;
if(typeof data18 === "string"){
if(func1(data18) > 80){
const err60 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema61,data:data18};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern16.test(data18)){
const err61 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema61,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema61.type,parentSchema:schema61,data:data18};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data15.paperCopies !== undefined){
let data19 = data15.paperCopies;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err63 = {instancePath:instancePath+"/channel/paperCopies",schemaPath:"#/properties/channel/properties/paperCopies/type",keyword:"type",params:{type: "integer"},schema:schema289.properties.channel.properties.paperCopies.type,parentSchema:schema289.properties.channel.properties.paperCopies,data:data19};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 20 || isNaN(data19)){
const err64 = {instancePath:instancePath+"/channel/paperCopies",schemaPath:"#/properties/channel/properties/paperCopies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema289.properties.channel.properties.paperCopies,data:data19};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err65 = {instancePath:instancePath+"/channel/paperCopies",schemaPath:"#/properties/channel/properties/paperCopies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema289.properties.channel.properties.paperCopies,data:data19};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "object"},schema:schema289.properties.channel.type,parentSchema:schema289.properties.channel,data:data15};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.contacts !== undefined){
let data20 = data.contacts;
if(Array.isArray(data20)){
if(data20.length > 10){
const err67 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema289.properties.contacts,data:data20};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data20.length < 1){
const err68 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema289.properties.contacts,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.office === undefined){
const err69 = {instancePath:instancePath+"/contacts/" + i3,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "office"},schema:schema289.properties.contacts.items.required,parentSchema:schema289.properties.contacts.items,data:data21};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data21.phone === undefined){
const err70 = {instancePath:instancePath+"/contacts/" + i3,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "phone"},schema:schema289.properties.contacts.items.required,parentSchema:schema289.properties.contacts.items,data:data21};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key2 in data21){
if(!(((key2 === "office") || (key2 === "name")) || (key2 === "phone"))){
const err71 = {instancePath:instancePath+"/contacts/" + i3,schemaPath:"#/properties/contacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema289.properties.contacts.items,data:data21};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data21.office !== undefined){
let data22 = data21.office;
if(typeof data22 === "string"){
if(func1(data22) > 60){
const err72 = {instancePath:instancePath+"/contacts/" + i3+"/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func1(data22) < 2){
const err73 = {instancePath:instancePath+"/contacts/" + i3+"/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern6.test(data22)){
const err74 = {instancePath:instancePath+"/contacts/" + i3+"/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/contacts/" + i3+"/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data21.name !== undefined){
let data23 = data21.name;
if(typeof data23 === "string"){
if(func1(data23) > 40){
const err76 = {instancePath:instancePath+"/contacts/" + i3+"/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func1(data23) < 1){
const err77 = {instancePath:instancePath+"/contacts/" + i3+"/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data23};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/contacts/" + i3+"/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data23};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data21.phone !== undefined){
let data24 = data21.phone;
if(typeof data24 === "string"){
if(!pattern18.test(data24)){
const err79 = {instancePath:instancePath+"/contacts/" + i3+"/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data24};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/contacts/" + i3+"/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data24};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/contacts/" + i3,schemaPath:"#/properties/contacts/items/type",keyword:"type",params:{type: "object"},schema:schema289.properties.contacts.items.type,parentSchema:schema289.properties.contacts.items,data:data21};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema289.properties.contacts.type,parentSchema:schema289.properties.contacts,data:data20};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key3 in data){
if((((((((((((((((((((((key3 !== "kind") && (key3 !== "mainTo")) && (key3 !== "year")) && (key3 !== "basis")) && (key3 !== "zones")) && (key3 !== "template")) && (key3 !== "outline")) && (key3 !== "deadline")) && (key3 !== "channel")) && (key3 !== "contacts")) && (key3 !== "issuerMark")) && (key3 !== "docNo")) && (key3 !== "marks")) && (key3 !== "signer")) && (key3 !== "title")) && (key3 !== "signature")) && (key3 !== "date")) && (key3 !== "seal")) && (key3 !== "note")) && (key3 !== "cc")) && (key3 !== "printed")) && (key3 !== "disclosure")){
const err83 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema289.type,parentSchema:schema289,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const siteVisitNotice = validate92;
const schema307 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/site-visit-notice/1","title":"现场核验通知","description":"通知有关市对申报县区进行现场核验","type":"object","allOf":[{"$ref":"../../common/official-document"}],"properties":{"kind":{"const":"通知","x-message":"现场核验文件的文种是通知，请填“通知”"},"mainTo":{"minItems":1,"items":{"$ref":"../../common/values#/$defs/cityBureau"}},"round":{"$ref":"../../common/values#/$defs/round"},"basis":{"$ref":"../../common/values#/$defs/basis"},"visits":{"title":"核验安排","description":"按日程先后排列","type":"array","minItems":1,"maxItems":100,"items":{"title":"核验县区","type":"object","properties":{"from":{"$ref":"../../common/values#/$defs/date","title":"开始日期"},"to":{"$ref":"../../common/values#/$defs/date","title":"结束日期"},"cityName":{"$ref":"../../common/values#/$defs/cityName"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"places":{"title":"核验地点","description":"园区、企业、平台的名称；现场确定的不填","type":"array","maxItems":10,"items":{"$ref":"../../common/values#/$defs/line","title":"地点","maxLength":40}}},"required":["from","to","cityName","areaName"],"additionalProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"from","later":"to"}]},"x-clause":["C24"]},"team":{"title":"核验组成员","description":"不含申报县区的人员","type":"array","minItems":2,"maxItems":20,"items":{"title":"成员","type":"object","properties":{"name":{"$ref":"../../common/values#/$defs/person"},"unit":{"$ref":"../../common/values#/$defs/organ","title":"工作单位"},"role":{"$ref":"../../common/values#/$defs/line","title":"分工","description":"如：组长","maxLength":20}},"required":["name","unit","role"],"additionalProperties":false},"x-clause":["C24"]},"items":{"title":"核验内容","description":"不填时使用模板中的内容","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"内容"},"x-clause":["C20","C24"]},"preparations":{"title":"准备材料","description":"不填时使用模板中的内容","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"材料"},"x-clause":["C24"]},"contacts":{"title":"联系人及电话","type":"array","minItems":1,"maxItems":10,"items":{"title":"联系人","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"处室"},"name":{"$ref":"../../common/values#/$defs/person","title":"联系人"},"phone":{"$ref":"../../common/values#/$defs/phone"}},"required":["office","phone"],"additionalProperties":false},"x-clause":["C24"]}},"required":["issuerMark","mainTo","signature","date","round","basis","visits","contacts"],"unevaluatedProperties":false,"x-rules":[{"rule":"unique","list":"visits","by":["cityName","areaName"]},{"rule":"dates-along","list":"visits","by":"from","after":"date"},{"rule":"organs-of-area","organs":"mainTo","each":"visits","area":"areaName","city":"cityName"}]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "year") || (key0 === "batch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2099 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 20){
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema44.properties.batch,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.title === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema47.items.required,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "title") || (key0 === "docNo"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.title !== undefined){
let data1 = data0.title;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern14.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema47.items.properties.title.type,parentSchema:schema47.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.docNo !== undefined){
let data2 = data0.docNo;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema47.items.type,parentSchema:schema47.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/site-visit-notice/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuerMark === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mainTo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.signature === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.round === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "round"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.basis === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.visits === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "visits"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.contacts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contacts"},schema:schema307.required,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if("通知" !== data0){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "通知"},schema:"通知",parentSchema:schema307.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mainTo !== undefined){
let data1 = data.mainTo;
if(Array.isArray(data1)){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema307.properties.mainTo,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 60){
const err10 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"../../common/values#/$defs/cityBureau/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema253,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern79.test(data2)){
const err11 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"../../common/values#/$defs/cityBureau/pattern",keyword:"pattern",params:{pattern: "^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$"},schema:"^(各市|[\\u3400-\\u9fff]{2,10}市)工业和信息化局$",parentSchema:schema253,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/mainTo/" + i0,schemaPath:"../../common/values#/$defs/cityBureau/type",keyword:"type",params:{type: "string"},schema:schema253.type,parentSchema:schema253,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.round !== undefined){
if(!(validate94(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate96(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.visits !== undefined){
let data5 = data.visits;
if(Array.isArray(data5)){
if(data5.length > 100){
const err13 = {instancePath:instancePath+"/visits",schemaPath:"#/properties/visits/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema307.properties.visits,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/visits",schemaPath:"#/properties/visits/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema307.properties.visits,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.from === undefined){
const err15 = {instancePath:instancePath+"/visits/" + i1,schemaPath:"#/properties/visits/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema307.properties.visits.items.required,parentSchema:schema307.properties.visits.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.to === undefined){
const err16 = {instancePath:instancePath+"/visits/" + i1,schemaPath:"#/properties/visits/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema307.properties.visits.items.required,parentSchema:schema307.properties.visits.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.cityName === undefined){
const err17 = {instancePath:instancePath+"/visits/" + i1,schemaPath:"#/properties/visits/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema307.properties.visits.items.required,parentSchema:schema307.properties.visits.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.areaName === undefined){
const err18 = {instancePath:instancePath+"/visits/" + i1,schemaPath:"#/properties/visits/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema307.properties.visits.items.required,parentSchema:schema307.properties.visits.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data6){
if(!(((((key0 === "from") || (key0 === "to")) || (key0 === "cityName")) || (key0 === "areaName")) || (key0 === "places"))){
const err19 = {instancePath:instancePath+"/visits/" + i1,schemaPath:"#/properties/visits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema307.properties.visits.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.from !== undefined){
let data7 = data6.from;
if(!(typeof data7 === "string")){
const err20 = {instancePath:instancePath+"/visits/" + i1+"/from",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.to !== undefined){
let data8 = data6.to;
if(!(typeof data8 === "string")){
const err21 = {instancePath:instancePath+"/visits/" + i1+"/to",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.cityName !== undefined){
let data9 = data6.cityName;
if(!(typeof data9 === "string")){
const err22 = {instancePath:instancePath+"/visits/" + i1+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema70.type,parentSchema:schema70,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.areaName !== undefined){
let data10 = data6.areaName;
if(typeof data10 === "string"){
if(func1(data10) > 40){
const err23 = {instancePath:instancePath+"/visits/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data10) < 2){
const err24 = {instancePath:instancePath+"/visits/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/visits/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema71.type,parentSchema:schema71,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.places !== undefined){
let data11 = data6.places;
if(Array.isArray(data11)){
if(data11.length > 10){
const err26 = {instancePath:instancePath+"/visits/" + i1+"/places",schemaPath:"#/properties/visits/items/properties/places/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema307.properties.visits.items.properties.places,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func1(data12) > 200){
const err27 = {instancePath:instancePath+"/visits/" + i1+"/places/" + i2,schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func1(data12) < 1){
const err28 = {instancePath:instancePath+"/visits/" + i1+"/places/" + i2,schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/visits/" + i1+"/places/" + i2,schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 40){
const err30 = {instancePath:instancePath+"/visits/" + i1+"/places/" + i2,schemaPath:"#/properties/visits/items/properties/places/items/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema307.properties.visits.items.properties.places.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/visits/" + i1+"/places",schemaPath:"#/properties/visits/items/properties/places/type",keyword:"type",params:{type: "array"},schema:schema307.properties.visits.items.properties.places.type,parentSchema:schema307.properties.visits.items.properties.places,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/visits/" + i1,schemaPath:"#/properties/visits/items/type",keyword:"type",params:{type: "object"},schema:schema307.properties.visits.items.type,parentSchema:schema307.properties.visits.items,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/visits",schemaPath:"#/properties/visits/type",keyword:"type",params:{type: "array"},schema:schema307.properties.visits.type,parentSchema:schema307.properties.visits,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.team !== undefined){
let data13 = data.team;
if(Array.isArray(data13)){
if(data13.length > 20){
const err34 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema307.properties.team,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.length < 2){
const err35 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema307.properties.team,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err36 = {instancePath:instancePath+"/team/" + i3,schemaPath:"#/properties/team/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema307.properties.team.items.required,parentSchema:schema307.properties.team.items,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.unit === undefined){
const err37 = {instancePath:instancePath+"/team/" + i3,schemaPath:"#/properties/team/items/required",keyword:"required",params:{missingProperty: "unit"},schema:schema307.properties.team.items.required,parentSchema:schema307.properties.team.items,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.role === undefined){
const err38 = {instancePath:instancePath+"/team/" + i3,schemaPath:"#/properties/team/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema307.properties.team.items.required,parentSchema:schema307.properties.team.items,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data14){
if(!(((key1 === "name") || (key1 === "unit")) || (key1 === "role"))){
const err39 = {instancePath:instancePath+"/team/" + i3,schemaPath:"#/properties/team/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema307.properties.team.items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func1(data15) > 40){
const err40 = {instancePath:instancePath+"/team/" + i3+"/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data15) < 1){
const err41 = {instancePath:instancePath+"/team/" + i3+"/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/team/" + i3+"/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data14.unit !== undefined){
let data16 = data14.unit;
if(typeof data16 === "string"){
if(func1(data16) > 60){
const err43 = {instancePath:instancePath+"/team/" + i3+"/unit",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func1(data16) < 2){
const err44 = {instancePath:instancePath+"/team/" + i3+"/unit",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern6.test(data16)){
const err45 = {instancePath:instancePath+"/team/" + i3+"/unit",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/team/" + i3+"/unit",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.role !== undefined){
let data17 = data14.role;
if(typeof data17 === "string"){
if(func1(data17) > 200){
const err47 = {instancePath:instancePath+"/team/" + i3+"/role",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func1(data17) < 1){
const err48 = {instancePath:instancePath+"/team/" + i3+"/role",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/team/" + i3+"/role",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data17 === "string"){
if(func1(data17) > 20){
const err50 = {instancePath:instancePath+"/team/" + i3+"/role",schemaPath:"#/properties/team/items/properties/role/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema307.properties.team.items.properties.role,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/team/" + i3,schemaPath:"#/properties/team/items/type",keyword:"type",params:{type: "object"},schema:schema307.properties.team.items.type,parentSchema:schema307.properties.team.items,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "array"},schema:schema307.properties.team.type,parentSchema:schema307.properties.team,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.items !== undefined){
let data18 = data.items;
if(Array.isArray(data18)){
if(data18.length > 20){
const err53 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema307.properties.items,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18.length < 1){
const err54 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema307.properties.items,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(func1(data19) > 1000){
const err55 = {instancePath:instancePath+"/items/" + i4,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func1(data19) < 1){
const err56 = {instancePath:instancePath+"/items/" + i4,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/items/" + i4,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema307.properties.items.type,parentSchema:schema307.properties.items,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.preparations !== undefined){
let data20 = data.preparations;
if(Array.isArray(data20)){
if(data20.length > 20){
const err59 = {instancePath:instancePath+"/preparations",schemaPath:"#/properties/preparations/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema307.properties.preparations,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data20.length < 1){
const err60 = {instancePath:instancePath+"/preparations",schemaPath:"#/properties/preparations/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema307.properties.preparations,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(typeof data21 === "string"){
if(func1(data21) > 1000){
const err61 = {instancePath:instancePath+"/preparations/" + i5,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func1(data21) < 1){
const err62 = {instancePath:instancePath+"/preparations/" + i5,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/preparations/" + i5,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/preparations",schemaPath:"#/properties/preparations/type",keyword:"type",params:{type: "array"},schema:schema307.properties.preparations.type,parentSchema:schema307.properties.preparations,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.contacts !== undefined){
let data22 = data.contacts;
if(Array.isArray(data22)){
if(data22.length > 10){
const err65 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema307.properties.contacts,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data22.length < 1){
const err66 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema307.properties.contacts,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.office === undefined){
const err67 = {instancePath:instancePath+"/contacts/" + i6,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "office"},schema:schema307.properties.contacts.items.required,parentSchema:schema307.properties.contacts.items,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data23.phone === undefined){
const err68 = {instancePath:instancePath+"/contacts/" + i6,schemaPath:"#/properties/contacts/items/required",keyword:"required",params:{missingProperty: "phone"},schema:schema307.properties.contacts.items.required,parentSchema:schema307.properties.contacts.items,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key2 in data23){
if(!(((key2 === "office") || (key2 === "name")) || (key2 === "phone"))){
const err69 = {instancePath:instancePath+"/contacts/" + i6,schemaPath:"#/properties/contacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema307.properties.contacts.items,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data23.office !== undefined){
let data24 = data23.office;
if(typeof data24 === "string"){
if(func1(data24) > 60){
const err70 = {instancePath:instancePath+"/contacts/" + i6+"/office",schemaPath:"../../common/values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func1(data24) < 2){
const err71 = {instancePath:instancePath+"/contacts/" + i6+"/office",schemaPath:"../../common/values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern6.test(data24)){
const err72 = {instancePath:instancePath+"/contacts/" + i6+"/office",schemaPath:"../../common/values#/$defs/organ/pattern",keyword:"pattern",params:{pattern: "[^，。；：、,.;:]$"},schema:"[^，。；：、,.;:]$",parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/contacts/" + i6+"/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data23.name !== undefined){
let data25 = data23.name;
if(typeof data25 === "string"){
if(func1(data25) > 40){
const err74 = {instancePath:instancePath+"/contacts/" + i6+"/name",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func1(data25) < 1){
const err75 = {instancePath:instancePath+"/contacts/" + i6+"/name",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/contacts/" + i6+"/name",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data25};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data23.phone !== undefined){
let data26 = data23.phone;
if(typeof data26 === "string"){
if(!pattern18.test(data26)){
const err77 = {instancePath:instancePath+"/contacts/" + i6+"/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema64,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/contacts/" + i6+"/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/contacts/" + i6,schemaPath:"#/properties/contacts/items/type",keyword:"type",params:{type: "object"},schema:schema307.properties.contacts.items.type,parentSchema:schema307.properties.contacts.items,data:data23};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema307.properties.contacts.type,parentSchema:schema307.properties.contacts,data:data22};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
for(const key3 in data){
if(((((((((((((((((((((key3 !== "kind") && (key3 !== "mainTo")) && (key3 !== "round")) && (key3 !== "basis")) && (key3 !== "visits")) && (key3 !== "team")) && (key3 !== "items")) && (key3 !== "preparations")) && (key3 !== "contacts")) && (key3 !== "issuerMark")) && (key3 !== "docNo")) && (key3 !== "marks")) && (key3 !== "signer")) && (key3 !== "title")) && (key3 !== "signature")) && (key3 !== "date")) && (key3 !== "seal")) && (key3 !== "note")) && (key3 !== "cc")) && (key3 !== "printed")) && (key3 !== "disclosure")){
const err81 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema307.type,parentSchema:schema307,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
