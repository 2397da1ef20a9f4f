// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import { characters, equal } from "../../compiled.ts";

export const commitment = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/commitment/1","title":"真实性承诺书","description":"申报单位对申报材料真实性、合规性的承诺","type":"object","allOf":[{"$ref":"../../common/official-document"}],"properties":{"kind":{"const":"承诺书","x-message":"真实性承诺书的文种填“承诺书”"},"docNo":{"type":"null","x-message":"承诺书不是公文，不编发文字号，请删去发文字号"},"unit":{"title":"承诺单位","type":"object","properties":{"name":{"$ref":"../../common/values#/$defs/organ","title":"单位名称"},"uscc":{"$ref":"../../common/values#/$defs/uscc"},"leader":{"$ref":"../../common/values#/$defs/person","title":"主要负责人"}},"required":["name","uscc","leader"],"additionalProperties":false,"x-clause":["C20"]},"subject":{"title":"申报类别与年度","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category","title":"申报类别"},"year":{"$ref":"../../common/values#/$defs/year","title":"申报年度"}},"required":["category","year"],"additionalProperties":false,"x-clause":["C20"]},"statements":{"title":"承诺事项","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"承诺"},"x-clause":["C17","C20"]},"sign":{"title":"签字盖章","type":"object","properties":{"leaderName":{"$ref":"../../common/values#/$defs/person","title":"签字人姓名"},"date":{"$ref":"../../common/values#/$defs/date","title":"签字日期"},"sealScan":{"$ref":"../../common/values#/$defs/line","title":"盖章扫描件","description":"扫描件的文件编号"}},"required":["leaderName","date"],"additionalProperties":false,"x-clause":["C20"]}},"required":["unit","subject","statements","sign"],"unevaluatedProperties":false};
const schema37 = {"title":"机关名称","description":"全称或者规范化简称","type":"string","minLength":2,"maxLength":60};
const schema44 = {"title":"统一社会信用代码","description":"18位，末位为校验码（GB 32100）","type":"string","format":"uscc"};
const schema36 = {"title":"姓名","type":"string","minLength":1,"maxLength":40};
const schema46 = {"title":"示范区类别","type":"string","enum":["manufacturing","traditional","foundation"],"x-enum-labels":{"manufacturing":"制造业高质量发展示范区","traditional":"传统产业转型升级示范区","foundation":"产业基础能力提升示范区"},"x-clause":["C5"]};
const schema35 = {"title":"年度","type":"integer","minimum":2000,"maximum":2099,"x-unit":"年"};
const schema48 = {"title":"一段话","description":"一段完整的话，不换行","type":"string","minLength":1,"maxLength":1000};
const schema39 = {"title":"日期","description":"写成 2026-01-05 的样子","type":"string","format":"date"};
const schema51 = {"title":"文字","description":"一行文字，不换行","type":"string","minLength":1,"maxLength":200};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/common/official-document","title":"公文公共头","description":"各类公文共有的要素，名称依 GB/T 9704-2012","type":"object","properties":{"kind":{"title":"文种","type":"string","enum":["通知","通报","公告","报告","函","公示","承诺书","意见书","证书"],"x-clause":["C28"]},"issuerMark":{"title":"发文机关标志","description":"发文机关全称或者规范化简称，要加“文件”二字的一并写上；联合行文只写主办机关，其余机关依次写在署名中","type":"string","minLength":2,"maxLength":60,"x-clause":["C18","C28"]},"docNo":{"$ref":"values#/$defs/docNo"},"marks":{"title":"份号、密级、紧急程度","type":"object","properties":{"copyNo":{"title":"份号","description":"6位数字","type":"string","pattern":"^\\d{6}$","x-message":"份号请写6位数字，如：000001"},"secrecy":{"title":"密级和保密期限","description":"本系统不处理涉密公文，必须留空","type":["string","null"],"maxLength":0,"x-message":"本系统不得处理涉密公文，请将密级和保密期限留空"},"urgency":{"title":"紧急程度","type":"string","enum":["特急","加急"]}},"additionalProperties":false,"x-clause":["C28"]},"signer":{"title":"签发人","description":"上行文写签发人姓名","type":"array","maxItems":6,"items":{"$ref":"values#/$defs/person"},"x-clause":["C22","C35"]},"title":{"title":"标题","description":"不填时按模板生成；填写后以此为准","type":"string","minLength":4,"maxLength":90,"x-clause":["C18","C28"]},"mainTo":{"title":"主送机关","description":"全称、规范化简称或者同类型机关统称","type":"array","maxItems":60,"uniqueItems":true,"items":{"$ref":"values#/$defs/organ"},"x-clause":["C18","C28"]},"signature":{"title":"发文机关署名","description":"联合行文时主办机关在前，最多5个","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"values#/$defs/organ"},"x-clause":["C28"]},"date":{"$ref":"values#/$defs/date","title":"成文日期","x-clause":["C28"]},"seal":{"title":"印章","description":"加盖印章、加盖签发人签名章，或者不加盖；系统只留出位置","type":"string","enum":["stamp","leaderSignature","none"],"x-enum-labels":{"stamp":"加盖印章","leaderSignature":"加盖签发人签名章","none":"不加盖印章"},"x-clause":["C28"]},"note":{"title":"附注","description":"不写圆括号，如：此件公开发布","type":"string","minLength":1,"maxLength":100,"x-clause":["C28"]},"cc":{"title":"抄送机关","type":"array","maxItems":60,"uniqueItems":true,"items":{"$ref":"values#/$defs/organ"},"x-clause":["C28"]},"printed":{"title":"印发机关和印发日期","type":"object","properties":{"organ":{"$ref":"values#/$defs/organ","title":"印发机关"},"date":{"$ref":"values#/$defs/date","title":"印发日期"}},"required":["organ","date"],"additionalProperties":false,"x-clause":["C28"]},"disclosure":{"title":"信息公开选项","type":"string","enum":["主动公开","依申请公开","不予公开"],"x-clause":["C28"]}},"required":["kind"],"x-rules":[{"rule":"dates-ordered","earlier":"date","later":"printed.date"}]};
const func1 = characters;
const func0 = equal;
const schema34 = {"title":"发文字号","description":"由发文机关代字、年份、发文顺序号组成，尚未编号时可以不填","type":["object","null"],"properties":{"prefix":{"title":"机关代字","description":"如：鲁工信发","type":"string","pattern":"^[\\u3400-\\u9fff]{2,10}$","x-message":"机关代字请只写汉字，如：鲁工信发"},"year":{"$ref":"#/$defs/year","title":"年份"},"seq":{"title":"发文顺序号","description":"不编虚位，不加“第”字","type":"integer","minimum":1,"maximum":99999}},"required":["prefix","year","seq"],"additionalProperties":false,"x-clause":["C28"]};
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
if(data.seq === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "prefix") || (key0 === "year")) || (key0 === "seq"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,10}$"},schema:"^[\\u3400-\\u9fff]{2,10}$",parentSchema:schema34.properties.prefix,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema34.properties.prefix.type,parentSchema:schema34.properties.prefix,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.year !== undefined){
let data1 = data.year;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2099 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 2000 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data1};
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
if(data.seq !== undefined){
let data2 = data.seq;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.seq.type,parentSchema:schema34.properties.seq,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99999 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},schema:99999,parentSchema:schema34.properties.seq,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema34.properties.seq,data:data2};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^\\d{6}$", "u");

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
}
else {
const err25 = {instancePath:instancePath+"/mainTo/" + i1,schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema32.properties.mainTo,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/type",keyword:"type",params:{type: "array"},schema:schema32.properties.mainTo.type,parentSchema:schema32.properties.mainTo,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.signature !== undefined){
let data12 = data.signature;
if(Array.isArray(data12)){
if(data12.length > 5){
const err28 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.length < 1){
const err29 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(func1(data13) > 60){
const err30 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func1(data13) < 2){
const err31 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data13};
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
const err32 = {instancePath:instancePath+"/signature/" + i3,schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i4 = data12.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data12[i4], data12[j1])){
const err33 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},schema:true,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "array"},schema:schema32.properties.signature.type,parentSchema:schema32.properties.signature,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.date !== undefined){
let data14 = data.date;
if(!(typeof data14 === "string")){
const err35 = {instancePath:instancePath+"/date",schemaPath:"values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.seal !== undefined){
let data15 = data.seal;
if(typeof data15 !== "string"){
const err36 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type: "string"},schema:schema32.properties.seal.type,parentSchema:schema32.properties.seal,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data15 === "stamp") || (data15 === "leaderSignature")) || (data15 === "none"))){
const err37 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/enum",keyword:"enum",params:{allowedValues: schema32.properties.seal.enum},schema:schema32.properties.seal.enum,parentSchema:schema32.properties.seal,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.note !== undefined){
let data16 = data.note;
if(typeof data16 === "string"){
if(func1(data16) > 100){
const err38 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32.properties.note,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func1(data16) < 1){
const err39 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.note,data:data16};
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
const err40 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema32.properties.note.type,parentSchema:schema32.properties.note,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.cc !== undefined){
let data17 = data.cc;
if(Array.isArray(data17)){
if(data17.length > 60){
const err41 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema32.properties.cc,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len3 = data17.length;
for(let i5=0; i5<len3; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(func1(data18) > 60){
const err42 = {instancePath:instancePath+"/cc/" + i5,schemaPath:"values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func1(data18) < 2){
const err43 = {instancePath:instancePath+"/cc/" + i5,schemaPath:"values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data18};
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
const err44 = {instancePath:instancePath+"/cc/" + i5,schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
const err45 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},schema:true,parentSchema:schema32.properties.cc,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/type",keyword:"type",params:{type: "array"},schema:schema32.properties.cc.type,parentSchema:schema32.properties.cc,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.printed !== undefined){
let data19 = data.printed;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.organ === undefined){
const err47 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/required",keyword:"required",params:{missingProperty: "organ"},schema:schema32.properties.printed.required,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.date === undefined){
const err48 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/required",keyword:"required",params:{missingProperty: "date"},schema:schema32.properties.printed.required,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key1 in data19){
if(!((key1 === "organ") || (key1 === "date"))){
const err49 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.organ !== undefined){
let data20 = data19.organ;
if(typeof data20 === "string"){
if(func1(data20) > 60){
const err50 = {instancePath:instancePath+"/printed/organ",schemaPath:"values#/$defs/organ/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func1(data20) < 2){
const err51 = {instancePath:instancePath+"/printed/organ",schemaPath:"values#/$defs/organ/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema37,data:data20};
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
const err52 = {instancePath:instancePath+"/printed/organ",schemaPath:"values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.date !== undefined){
let data21 = data19.date;
if(!(typeof data21 === "string")){
const err53 = {instancePath:instancePath+"/printed/date",schemaPath:"values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data21};
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
const err54 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/type",keyword:"type",params:{type: "object"},schema:schema32.properties.printed.type,parentSchema:schema32.properties.printed,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.disclosure !== undefined){
let data22 = data.disclosure;
if(typeof data22 !== "string"){
const err55 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/type",keyword:"type",params:{type: "string"},schema:schema32.properties.disclosure.type,parentSchema:schema32.properties.disclosure,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data22 === "主动公开") || (data22 === "依申请公开")) || (data22 === "不予公开"))){
const err56 = {instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/enum",keyword:"enum",params:{allowedValues: schema32.properties.disclosure.enum},schema:schema32.properties.disclosure.enum,parentSchema:schema32.properties.disclosure,data:data22};
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
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"kind":true,"issuerMark":true,"docNo":true,"marks":true,"signer":true,"title":true,"mainTo":true,"signature":true,"date":true,"seal":true,"note":true,"cc":true,"printed":true,"disclosure":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/commitment/1" */;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.statements === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sign === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sign"},schema:schema31.required,parentSchema:schema31,data};
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
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "承诺书"},schema:"承诺书",parentSchema:schema31.properties.kind,data:data0};
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
const err5 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "null"},schema:schema31.properties.docNo.type,parentSchema:schema31.properties.docNo,data:data1};
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.unit.required,parentSchema:schema31.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.uscc === undefined){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "uscc"},schema:schema31.properties.unit.required,parentSchema:schema31.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.leader === undefined){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty: "leader"},schema:schema31.properties.unit.required,parentSchema:schema31.properties.unit,data:data2};
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
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31.properties.unit,data:data2};
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
}
else {
const err12 = {instancePath:instancePath+"/unit/name",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.uscc !== undefined){
let data4 = data2.uscc;
if(!(typeof data4 === "string")){
const err13 = {instancePath:instancePath+"/unit/uscc",schemaPath:"../../common/values#/$defs/uscc/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.leader !== undefined){
let data5 = data2.leader;
if(typeof data5 === "string"){
if(func1(data5) > 40){
const err14 = {instancePath:instancePath+"/unit/leader",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/unit/leader",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data5};
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
const err16 = {instancePath:instancePath+"/unit/leader",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data5};
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
else {
const err17 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "object"},schema:schema31.properties.unit.type,parentSchema:schema31.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.subject !== undefined){
let data6 = data.subject;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.category === undefined){
const err18 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "category"},schema:schema31.properties.subject.required,parentSchema:schema31.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.year === undefined){
const err19 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "year"},schema:schema31.properties.subject.required,parentSchema:schema31.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "category") || (key1 === "year"))){
const err20 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.category !== undefined){
let data7 = data6.category;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/subject/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data7 === "manufacturing") || (data7 === "traditional")) || (data7 === "foundation"))){
const err22 = {instancePath:instancePath+"/subject/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema46.enum},schema:schema46.enum,parentSchema:schema46,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.year !== undefined){
let data8 = data6.year;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/subject/year",schemaPath:"../../common/values#/$defs/year/type",keyword:"type",params:{type: "integer"},schema:schema35.type,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2099 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/subject/year",schemaPath:"../../common/values#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2099},schema:2099,parentSchema:schema35,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 2000 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/subject/year",schemaPath:"../../common/values#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},schema:2000,parentSchema:schema35,data:data8};
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
}
else {
const err26 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema31.properties.subject.type,parentSchema:schema31.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.statements !== undefined){
let data9 = data.statements;
if(Array.isArray(data9)){
if(data9.length > 20){
const err27 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema31.properties.statements,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.statements,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func1(data10) > 1000){
const err29 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema48,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data10) < 1){
const err30 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48,data:data10};
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
const err31 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data10};
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
const err32 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},schema:schema31.properties.statements.type,parentSchema:schema31.properties.statements,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sign !== undefined){
let data11 = data.sign;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.leaderName === undefined){
const err33 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/required",keyword:"required",params:{missingProperty: "leaderName"},schema:schema31.properties.sign.required,parentSchema:schema31.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.date === undefined){
const err34 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/required",keyword:"required",params:{missingProperty: "date"},schema:schema31.properties.sign.required,parentSchema:schema31.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "leaderName") || (key2 === "date")) || (key2 === "sealScan"))){
const err35 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.leaderName !== undefined){
let data12 = data11.leaderName;
if(typeof data12 === "string"){
if(func1(data12) > 40){
const err36 = {instancePath:instancePath+"/sign/leaderName",schemaPath:"../../common/values#/$defs/person/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func1(data12) < 1){
const err37 = {instancePath:instancePath+"/sign/leaderName",schemaPath:"../../common/values#/$defs/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data:data12};
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
const err38 = {instancePath:instancePath+"/sign/leaderName",schemaPath:"../../common/values#/$defs/person/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.date !== undefined){
let data13 = data11.date;
if(!(typeof data13 === "string")){
const err39 = {instancePath:instancePath+"/sign/date",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.sealScan !== undefined){
let data14 = data11.sealScan;
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err40 = {instancePath:instancePath+"/sign/sealScan",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema51,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data14) < 1){
const err41 = {instancePath:instancePath+"/sign/sealScan",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema51,data:data14};
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
const err42 = {instancePath:instancePath+"/sign/sealScan",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data14};
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
else {
const err43 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "object"},schema:schema31.properties.sign.type,parentSchema:schema31.properties.sign,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key3 in data){
if((((((((((((((((((key3 !== "kind") && (key3 !== "docNo")) && (key3 !== "unit")) && (key3 !== "subject")) && (key3 !== "statements")) && (key3 !== "sign")) && (key3 !== "issuerMark")) && (key3 !== "marks")) && (key3 !== "signer")) && (key3 !== "title")) && (key3 !== "mainTo")) && (key3 !== "signature")) && (key3 !== "date")) && (key3 !== "seal")) && (key3 !== "note")) && (key3 !== "cc")) && (key3 !== "printed")) && (key3 !== "disclosure")){
const err44 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},schema:false,parentSchema:schema31,data};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const designation = validate26;
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/designation/1","title":"认定通知","description":"公布示范区名单的通知","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"required":["basis"]},{"required":["recital"],"properties":{"recital":{"pattern":"《.+》"}}}],"x-field":"basis","x-message":"没有写明依据：请填写“依据文件”，或者在“依据与程序”中写出实施方案和当年申报通知的标题、文号"},{"anyOf":[{"required":["period"]},{"required":["recital"],"properties":{"recital":{"pattern":"公示"}}}],"x-field":"period","x-message":"没有写明公示情况：请填写“公示起止日期”，或者在“依据与程序”中写出公示的时间和结果"}],"properties":{"kind":{"const":"通知","x-message":"认定文件的文种是通知，请填“通知”"},"mainTo":{"minItems":1},"round":{"$ref":"../../common/values#/$defs/round"},"basis":{"$ref":"../../common/values#/$defs/basis"},"recital":{"$ref":"../../common/values#/$defs/sentence","title":"依据与程序","description":"按实际做过的程序写，从“经……”写起；填写了“依据文件”的，此处不重复","x-clause":["C18","C19","C22","C23","C26"]},"period":{"title":"公示起止日期","description":"入围名单公示的首日和末日","type":"object","properties":{"from":{"$ref":"../../common/values#/$defs/date","title":"开始日期"},"to":{"$ref":"../../common/values#/$defs/date","title":"结束日期"}},"required":["from","to"],"additionalProperties":false,"x-rules":[{"rule":"dates-ordered","earlier":"from","later":"to"}],"x-clause":["C26"]},"objections":{"title":"公示结果","description":"公示期间未收到异议，或者收到的异议经核实不影响认定","type":"string","enum":["none","resolved"],"x-enum-labels":{"none":"未收到异议","resolved":"异议经核实符合条件"},"x-clause":["C27"]},"lists":{"title":"认定名单","description":"按类别分列，与公示无异议的名单一致","type":"array","minItems":1,"maxItems":10,"items":{"title":"类别名单","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category"},"rows":{"title":"名单","description":"按行政区划代码顺序排列","type":"array","minItems":1,"maxItems":500,"items":{"title":"示范区","type":"object","properties":{"seq":{"$ref":"../../common/values#/$defs/seq"},"zoneTitle":{"$ref":"../../common/values#/$defs/zoneTitle"},"areaName":{"$ref":"../../common/values#/$defs/areaName"},"cityName":{"$ref":"../../common/values#/$defs/cityName"},"designationNo":{"$ref":"../../common/values#/$defs/designationNo"}},"required":["seq","zoneTitle","areaName","cityName","designationNo"],"additionalProperties":false}}},"required":["category","rows"],"additionalProperties":false,"x-rules":[{"rule":"consecutive","list":"rows","by":"seq"},{"rule":"unique","list":"rows","by":["cityName","areaName"]},{"rule":"unique","list":"rows","by":["designationNo"]},{"rule":"division-order","list":"rows","city":"cityName","area":"areaName"}]},"x-clause":["C27","C31"]},"effectiveOn":{"$ref":"../../common/values#/$defs/date","title":"生效日期","description":"在厅官方网站公布的日期","x-clause":["C3","C28"]},"requirements":{"title":"工作要求","description":"不填时使用模板中的要求","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"../../common/values#/$defs/sentence","title":"要求"},"x-clause":["C32","C33","C35","C37"]},"others":{"title":"同批更名、退出","type":"array","maxItems":200,"items":{"title":"事项","type":"object","properties":{"kind":{"title":"事项类型","type":"string","enum":["rename","exit"],"x-enum-labels":{"rename":"更名","exit":"退出"}},"target":{"$ref":"../../common/values#/$defs/zoneTitle","title":"示范区名称"},"reason":{"$ref":"../../common/values#/$defs/line","title":"事由"}},"required":["kind","target","reason"],"additionalProperties":false},"x-clause":["C37"]}},"required":["issuerMark","mainTo","signature","date","recital","lists","effectiveOn"],"unevaluatedProperties":false,"x-rules":[{"rule":"enum-order","list":"lists","by":"category"},{"rule":"dates-ordered","earlier":"date","later":"effectiveOn"},{"rule":"dates-ordered","earlier":"period.to","later":"date"}]};
const schema62 = {"title":"序号","type":"integer","minimum":1,"maximum":9999};
const schema63 = {"title":"示范区名称","description":"如：山东省制造业高质量发展示范区（历下区）","type":"string","minLength":4,"maxLength":80,"x-clause":["C3","C5"]};
const schema64 = {"title":"县区名称","description":"县（市、区）或者省级及以上开发区全称","type":"string","minLength":2,"maxLength":40,"x-clause":["C4"]};
const schema65 = {"title":"所在市","description":"设区的市全称，如：济南市","type":"string","format":"city"};
const schema66 = {"title":"认定编号","type":"string","minLength":1,"maxLength":40};
const schema53 = {"title":"年度与批次","type":"object","properties":{"year":{"$ref":"#/$defs/year"},"batch":{"$ref":"#/$defs/line","title":"批次","description":"如：第四批","maxLength":20}},"required":["year"],"additionalProperties":false,"x-clause":["C18","C30"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema53.required,parentSchema:schema53,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
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
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema51,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema51,data:data1};
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
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data1};
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
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema53.properties.batch,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"依据文件","description":"实施方案和当年申报通知；先写标题，后写发文字号","type":"array","minItems":1,"maxItems":10,"items":{"title":"文件","type":"object","properties":{"title":{"title":"文件标题","description":"不写书名号","type":"string","minLength":2,"maxLength":120,"pattern":"^[^《》]+$","x-message":"文件标题请写2至120字，不写书名号，书名号会自动加上"},"docNo":{"$ref":"#/$defs/printedDocNo"}},"required":["title"],"additionalProperties":false},"x-clause":["C1"]};
const schema57 = {"title":"发文字号","description":"按公文上印的写全，如：鲁工信发〔2026〕12号","type":"string","pattern":"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$","x-message":"发文字号请写成“鲁工信发〔2026〕12号”的样子：年份用六角括号〔〕，序号不补零、不加“第”字"};
const pattern8 = new RegExp("^[^《》]+$", "u");
const pattern9 = new RegExp("^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56,data};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema56.items.required,parentSchema:schema56.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56.items,data:data0};
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
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema56.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema56.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern8.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema56.items.properties.title,data:data1};
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
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema56.items.properties.title.type,parentSchema:schema56.items.properties.title,data:data1};
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
if(!pattern9.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema57,data:data2};
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
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema57.type,parentSchema:schema57,data:data2};
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
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema56.items.type,parentSchema:schema56.items,data:data0};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("《.+》", "u");
const pattern7 = new RegExp("公示", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/designation/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
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
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "basis"},schema:schema52.allOf[1].anyOf[0].required,parentSchema:schema52.allOf[1].anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "recital"},schema:schema52.allOf[1].anyOf[1].required,parentSchema:schema52.allOf[1].anyOf[1],data};
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
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/recital",schemaPath:"#/allOf/1/anyOf/1/properties/recital/pattern",keyword:"pattern",params:{pattern: "《.+》"},schema:"《.+》",parentSchema:schema52.allOf[1].anyOf[1].properties.recital,data:data0};
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
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema52.allOf[1].anyOf,parentSchema:schema52.allOf[1],data};
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
const err4 = {instancePath,schemaPath:"#/allOf/2/anyOf/0/required",keyword:"required",params:{missingProperty: "period"},schema:schema52.allOf[2].anyOf[0].required,parentSchema:schema52.allOf[2].anyOf[0],data};
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
const err5 = {instancePath,schemaPath:"#/allOf/2/anyOf/1/required",keyword:"required",params:{missingProperty: "recital"},schema:schema52.allOf[2].anyOf[1].required,parentSchema:schema52.allOf[2].anyOf[1],data};
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
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/recital",schemaPath:"#/allOf/2/anyOf/1/properties/recital/pattern",keyword:"pattern",params:{pattern: "公示"},schema:"公示",parentSchema:schema52.allOf[2].anyOf[1].properties.recital,data:data1};
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
const err7 = {instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},schema:schema52.allOf[2].anyOf,parentSchema:schema52.allOf[2],data};
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
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuerMark"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.mainTo === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainTo"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.signature === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.date === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.recital === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recital"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.lists === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lists"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.effectiveOn === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveOn"},schema:schema52.required,parentSchema:schema52,data};
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
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "通知"},schema:"通知",parentSchema:schema52.properties.kind,data:data2};
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
const err16 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema52.properties.mainTo,data:data3};
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
if(data.round !== undefined){
if(!(validate28(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate30(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.recital !== undefined){
let data6 = data.recital;
if(typeof data6 === "string"){
if(func1(data6) > 1000){
const err17 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema48,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data6) < 1){
const err18 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48,data:data6};
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
const err19 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.period !== undefined){
let data7 = data.period;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.from === undefined){
const err20 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "from"},schema:schema52.properties.period.required,parentSchema:schema52.properties.period,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.to === undefined){
const err21 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "to"},schema:schema52.properties.period.required,parentSchema:schema52.properties.period,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data7){
if(!((key0 === "from") || (key0 === "to"))){
const err22 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52.properties.period,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.from !== undefined){
let data8 = data7.from;
if(!(typeof data8 === "string")){
const err23 = {instancePath:instancePath+"/period/from",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.to !== undefined){
let data9 = data7.to;
if(!(typeof data9 === "string")){
const err24 = {instancePath:instancePath+"/period/to",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data9};
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
else {
const err25 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},schema:schema52.properties.period.type,parentSchema:schema52.properties.period,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.objections !== undefined){
let data10 = data.objections;
if(typeof data10 !== "string"){
const err26 = {instancePath:instancePath+"/objections",schemaPath:"#/properties/objections/type",keyword:"type",params:{type: "string"},schema:schema52.properties.objections.type,parentSchema:schema52.properties.objections,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data10 === "none") || (data10 === "resolved"))){
const err27 = {instancePath:instancePath+"/objections",schemaPath:"#/properties/objections/enum",keyword:"enum",params:{allowedValues: schema52.properties.objections.enum},schema:schema52.properties.objections.enum,parentSchema:schema52.properties.objections,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.lists !== undefined){
let data11 = data.lists;
if(Array.isArray(data11)){
if(data11.length > 10){
const err28 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema52.properties.lists,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema52.properties.lists,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.category === undefined){
const err30 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema52.properties.lists.items.required,parentSchema:schema52.properties.lists.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.rows === undefined){
const err31 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema52.properties.lists.items.required,parentSchema:schema52.properties.lists.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "category") || (key1 === "rows"))){
const err32 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema52.properties.lists.items,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.category !== undefined){
let data13 = data12.category;
if(typeof data13 !== "string"){
const err33 = {instancePath:instancePath+"/lists/" + i0+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data13 === "manufacturing") || (data13 === "traditional")) || (data13 === "foundation"))){
const err34 = {instancePath:instancePath+"/lists/" + i0+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema46.enum},schema:schema46.enum,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.rows !== undefined){
let data14 = data12.rows;
if(Array.isArray(data14)){
if(data14.length > 500){
const err35 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema52.properties.lists.items.properties.rows,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data14.length < 1){
const err36 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema52.properties.lists.items.properties.rows,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.seq === undefined){
const err37 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "seq"},schema:schema52.properties.lists.items.properties.rows.items.required,parentSchema:schema52.properties.lists.items.properties.rows.items,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15.zoneTitle === undefined){
const err38 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "zoneTitle"},schema:schema52.properties.lists.items.properties.rows.items.required,parentSchema:schema52.properties.lists.items.properties.rows.items,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15.areaName === undefined){
const err39 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema52.properties.lists.items.properties.rows.items.required,parentSchema:schema52.properties.lists.items.properties.rows.items,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data15.cityName === undefined){
const err40 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema52.properties.lists.items.properties.rows.items.required,parentSchema:schema52.properties.lists.items.properties.rows.items,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15.designationNo === undefined){
const err41 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "designationNo"},schema:schema52.properties.lists.items.properties.rows.items.required,parentSchema:schema52.properties.lists.items.properties.rows.items,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 in data15){
if(!(((((key2 === "seq") || (key2 === "zoneTitle")) || (key2 === "areaName")) || (key2 === "cityName")) || (key2 === "designationNo"))){
const err42 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema52.properties.lists.items.properties.rows.items,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.seq !== undefined){
let data16 = data15.seq;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err43 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema62.type,parentSchema:schema62,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9999 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema62,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema62,data:data16};
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
if(data15.zoneTitle !== undefined){
let data17 = data15.zoneTitle;
if(typeof data17 === "string"){
if(func1(data17) > 80){
const err46 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema63,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data17) < 4){
const err47 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema63,data:data17};
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
const err48 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/zoneTitle",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.areaName !== undefined){
let data18 = data15.areaName;
if(typeof data18 === "string"){
if(func1(data18) > 40){
const err49 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema64,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func1(data18) < 2){
const err50 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema64,data:data18};
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
const err51 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.cityName !== undefined){
let data19 = data15.cityName;
if(!(typeof data19 === "string")){
const err52 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema65.type,parentSchema:schema65,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.designationNo !== undefined){
let data20 = data15.designationNo;
if(typeof data20 === "string"){
if(func1(data20) > 40){
const err53 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema66,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func1(data20) < 1){
const err54 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66,data:data20};
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
const err55 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/designationNo",schemaPath:"../../common/values#/$defs/designationNo/type",keyword:"type",params:{type: "string"},schema:schema66.type,parentSchema:schema66,data:data20};
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
const err56 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema52.properties.lists.items.properties.rows.items.type,parentSchema:schema52.properties.lists.items.properties.rows.items,data:data15};
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
const err57 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema52.properties.lists.items.properties.rows.type,parentSchema:schema52.properties.lists.items.properties.rows,data:data14};
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
const err58 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},schema:schema52.properties.lists.items.type,parentSchema:schema52.properties.lists.items,data:data12};
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
const err59 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},schema:schema52.properties.lists.type,parentSchema:schema52.properties.lists,data:data11};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.effectiveOn !== undefined){
let data21 = data.effectiveOn;
if(!(typeof data21 === "string")){
const err60 = {instancePath:instancePath+"/effectiveOn",schemaPath:"../../common/values#/$defs/date/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.requirements !== undefined){
let data22 = data.requirements;
if(Array.isArray(data22)){
if(data22.length > 20){
const err61 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema52.properties.requirements,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.length < 1){
const err62 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema52.properties.requirements,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(func1(data23) > 1000){
const err63 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema48,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func1(data23) < 1){
const err64 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48,data:data23};
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
const err65 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data23};
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
else {
const err66 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema52.properties.requirements.type,parentSchema:schema52.properties.requirements,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.others !== undefined){
let data24 = data.others;
if(Array.isArray(data24)){
if(data24.length > 200){
const err67 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema52.properties.others,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
const err68 = {instancePath:instancePath+"/others/" + i3,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema52.properties.others.items.required,parentSchema:schema52.properties.others.items,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data25.target === undefined){
const err69 = {instancePath:instancePath+"/others/" + i3,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema52.properties.others.items.required,parentSchema:schema52.properties.others.items,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data25.reason === undefined){
const err70 = {instancePath:instancePath+"/others/" + i3,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema52.properties.others.items.required,parentSchema:schema52.properties.others.items,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key3 in data25){
if(!(((key3 === "kind") || (key3 === "target")) || (key3 === "reason"))){
const err71 = {instancePath:instancePath+"/others/" + i3,schemaPath:"#/properties/others/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema52.properties.others.items,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.kind !== undefined){
let data26 = data25.kind;
if(typeof data26 !== "string"){
const err72 = {instancePath:instancePath+"/others/" + i3+"/kind",schemaPath:"#/properties/others/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema52.properties.others.items.properties.kind.type,parentSchema:schema52.properties.others.items.properties.kind,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data26 === "rename") || (data26 === "exit"))){
const err73 = {instancePath:instancePath+"/others/" + i3+"/kind",schemaPath:"#/properties/others/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema52.properties.others.items.properties.kind.enum},schema:schema52.properties.others.items.properties.kind.enum,parentSchema:schema52.properties.others.items.properties.kind,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data25.target !== undefined){
let data27 = data25.target;
if(typeof data27 === "string"){
if(func1(data27) > 80){
const err74 = {instancePath:instancePath+"/others/" + i3+"/target",schemaPath:"../../common/values#/$defs/zoneTitle/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema63,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func1(data27) < 4){
const err75 = {instancePath:instancePath+"/others/" + i3+"/target",schemaPath:"../../common/values#/$defs/zoneTitle/minLength",keyword:"minLength",params:{limit: 4},schema:4,parentSchema:schema63,data:data27};
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
const err76 = {instancePath:instancePath+"/others/" + i3+"/target",schemaPath:"../../common/values#/$defs/zoneTitle/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.reason !== undefined){
let data28 = data25.reason;
if(typeof data28 === "string"){
if(func1(data28) > 200){
const err77 = {instancePath:instancePath+"/others/" + i3+"/reason",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema51,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func1(data28) < 1){
const err78 = {instancePath:instancePath+"/others/" + i3+"/reason",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema51,data:data28};
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
const err79 = {instancePath:instancePath+"/others/" + i3+"/reason",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data28};
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
const err80 = {instancePath:instancePath+"/others/" + i3,schemaPath:"#/properties/others/items/type",keyword:"type",params:{type: "object"},schema:schema52.properties.others.items.type,parentSchema:schema52.properties.others.items,data:data25};
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
const err81 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"},schema:schema52.properties.others.type,parentSchema:schema52.properties.others,data:data24};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(props0 !== true){
for(const key4 in data){
if(!props0 || !props0[key4]){
const err82 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema52,data};
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
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const publicNotice = validate32;
const schema71 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://shifan.invalid/schemas/documents/public-notice/1","title":"入围名单公示","description":"公示示范区入围名单，征求异议","type":"object","allOf":[{"$ref":"../../common/official-document"},{"anyOf":[{"required":["basis"]},{"required":["recital"],"properties":{"recital":{"pattern":"《.+》"}}}],"x-field":"basis","x-message":"没有写明依据：请填写“依据文件”，或者在“评审过程概述”中写出实施方案和当年申报通知的标题、文号"}],"properties":{"kind":{"const":"公示","x-message":"入围名单公示的文种填“公示”"},"docNo":{"type":"null","x-message":"公示不是法定公文，不编发文字号，请删去发文字号"},"mainTo":{"maxItems":0,"x-message":"公示面向社会，不写主送机关，请删去主送机关"},"seal":{"const":"none","x-message":"公示不加盖印章，印章请填“不加盖印章”"},"round":{"$ref":"../../common/values#/$defs/round"},"basis":{"$ref":"../../common/values#/$defs/basis"},"recital":{"$ref":"../../common/values#/$defs/sentence","title":"评审过程概述","description":"按实际做过的程序写，从“经……”写起；填写了“依据文件”的，此处不重复","maxLength":300,"x-clause":["C22","C23","C24","C25"]},"lists":{"title":"公示名单","description":"按类别分列，不列分数","type":"array","minItems":1,"maxItems":10,"items":{"title":"类别名单","type":"object","properties":{"category":{"$ref":"../../common/values#/$defs/category"},"rows":{"title":"名单","description":"按行政区划代码顺序排列","type":"array","minItems":1,"maxItems":500,"items":{"title":"县区","type":"object","properties":{"seq":{"$ref":"../../common/values#/$defs/seq"},"cityName":{"$ref":"../../common/values#/$defs/cityName"},"areaName":{"$ref":"../../common/values#/$defs/areaName"}},"required":["seq","cityName","areaName"],"additionalProperties":false}}},"required":["category","rows"],"additionalProperties":false,"x-rules":[{"rule":"consecutive","list":"rows","by":"seq"},{"rule":"unique","list":"rows","by":["cityName","areaName"]},{"rule":"division-order","list":"rows","city":"cityName","area":"areaName"}]},"x-clause":["C25","C26"]},"period":{"title":"公示起止日期","type":"object","properties":{"from":{"$ref":"../../common/values#/$defs/date","title":"公示开始日期"},"to":{"$ref":"../../common/values#/$defs/date","title":"公示结束日期","description":"按工作日推算，含调休上班日"},"workdays":{"title":"公示工作日数","description":"方案规定公示5个工作日","type":"integer","minimum":5,"maximum":30,"x-unit":"个工作日"},"countFirst":{"title":"公示首日计算在内","description":"方案未规定首日是否计算在内；省厅以往公示计算在内","type":"boolean"}},"required":["from","to","workdays","countFirst"],"additionalProperties":false,"x-rules":[{"rule":"workday-period","from":"from","to":"to","workdays":"workdays","countFirst":"countFirst"}],"x-clause":["C26"]},"objectionRule":{"$ref":"../../common/values#/$defs/prose","title":"异议提出方式与要求","description":"不填时使用模板中的要求","maxLength":1000,"x-clause":["C27"]},"channel":{"title":"受理电话、邮箱、地址","type":"object","properties":{"office":{"$ref":"../../common/values#/$defs/organ","title":"受理处室"},"phone":{"$ref":"../../common/values#/$defs/phone","title":"受理电话"},"fax":{"$ref":"../../common/values#/$defs/phone","title":"传真"},"email":{"$ref":"../../common/values#/$defs/email"},"address":{"$ref":"../../common/values#/$defs/line","title":"通讯地址"}},"required":["office","phone","email","address"],"additionalProperties":false,"x-clause":["C27"]}},"required":["signature","date","recital","lists","period","channel"],"unevaluatedProperties":false,"x-rules":[{"rule":"enum-order","list":"lists","by":"category"},{"rule":"dates-ordered","earlier":"date","later":"period.from"}]};
const schema84 = {"title":"文字内容","description":"可以分段，每行一段","type":"string","minLength":1,"maxLength":5000,"x-multiline":true};
const schema86 = {"title":"办公电话","description":"公开的公文只写处室电话，不写个人手机","type":"string","pattern":"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$","x-message":"请填写办公室的固定电话，如：0531-51782345；公开的公文不写个人手机号码"};
const schema88 = {"title":"电子邮箱","type":"string","maxLength":80,"pattern":"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$","x-message":"电子邮箱的写法不对，请写成 gongxin@shandong.cn 的样子"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema53.required,parentSchema:schema53,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
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
const err5 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema51,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema51,data:data1};
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
const err7 = {instancePath:instancePath+"/batch",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data1};
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
const err8 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema53.properties.batch,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56,data};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema56.items.required,parentSchema:schema56.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56.items,data:data0};
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
const err4 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema56.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema56.items.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern8.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^《》]+$"},schema:"^[^《》]+$",parentSchema:schema56.items.properties.title,data:data1};
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
const err7 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"#/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema56.items.properties.title.type,parentSchema:schema56.items.properties.title,data:data1};
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
if(!pattern9.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/pattern",keyword:"pattern",params:{pattern: "^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$"},schema:"^[\\u3400-\\u9fff]{2,12}〔\\d{4}〕[1-9]\\d{0,4}号$",parentSchema:schema57,data:data2};
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
const err9 = {instancePath:instancePath+"/" + i0+"/docNo",schemaPath:"#/$defs/printedDocNo/type",keyword:"type",params:{type: "string"},schema:schema57.type,parentSchema:schema57,data:data2};
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
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema56.items.type,parentSchema:schema56.items,data:data0};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern13 = new RegExp("^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://shifan.invalid/schemas/documents/public-notice/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "basis"},schema:schema71.allOf[1].anyOf[0].required,parentSchema:schema71.allOf[1].anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "recital"},schema:schema71.allOf[1].anyOf[1].required,parentSchema:schema71.allOf[1].anyOf[1],data};
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
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/recital",schemaPath:"#/allOf/1/anyOf/1/properties/recital/pattern",keyword:"pattern",params:{pattern: "《.+》"},schema:"《.+》",parentSchema:schema71.allOf[1].anyOf[1].properties.recital,data:data0};
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
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},schema:schema71.allOf[1].anyOf,parentSchema:schema71.allOf[1],data};
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
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.recital === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recital"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.lists === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lists"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.period === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.channel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema71.required,parentSchema:schema71,data};
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
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "公示"},schema:"公示",parentSchema:schema71.properties.kind,data:data1};
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
const err11 = {instancePath:instancePath+"/docNo",schemaPath:"#/properties/docNo/type",keyword:"type",params:{type: "null"},schema:schema71.properties.docNo.type,parentSchema:schema71.properties.docNo,data:data2};
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
const err12 = {instancePath:instancePath+"/mainTo",schemaPath:"#/properties/mainTo/maxItems",keyword:"maxItems",params:{limit: 0},schema:0,parentSchema:schema71.properties.mainTo,data:data3};
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
const err13 = {instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema71.properties.seal,data:data4};
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
if(!(validate34(data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate36(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.recital !== undefined){
let data7 = data.recital;
if(typeof data7 === "string"){
if(func1(data7) > 1000){
const err14 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema48,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data7) < 1){
const err15 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48,data:data7};
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
const err16 = {instancePath:instancePath+"/recital",schemaPath:"../../common/values#/$defs/sentence/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data7};
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
const err17 = {instancePath:instancePath+"/recital",schemaPath:"#/properties/recital/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema71.properties.recital,data:data7};
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
const err18 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema71.properties.lists,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema71.properties.lists,data:data8};
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
const err20 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "category"},schema:schema71.properties.lists.items.required,parentSchema:schema71.properties.lists.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.rows === undefined){
const err21 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema71.properties.lists.items.required,parentSchema:schema71.properties.lists.items,data:data9};
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
const err22 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema71.properties.lists.items,data:data9};
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
const err23 = {instancePath:instancePath+"/lists/" + i0+"/category",schemaPath:"../../common/values#/$defs/category/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data10 === "manufacturing") || (data10 === "traditional")) || (data10 === "foundation"))){
const err24 = {instancePath:instancePath+"/lists/" + i0+"/category",schemaPath:"../../common/values#/$defs/category/enum",keyword:"enum",params:{allowedValues: schema46.enum},schema:schema46.enum,parentSchema:schema46,data:data10};
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
const err25 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema71.properties.lists.items.properties.rows,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema71.properties.lists.items.properties.rows,data:data11};
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
const err27 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "seq"},schema:schema71.properties.lists.items.properties.rows.items.required,parentSchema:schema71.properties.lists.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.cityName === undefined){
const err28 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "cityName"},schema:schema71.properties.lists.items.properties.rows.items.required,parentSchema:schema71.properties.lists.items.properties.rows.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.areaName === undefined){
const err29 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "areaName"},schema:schema71.properties.lists.items.properties.rows.items.required,parentSchema:schema71.properties.lists.items.properties.rows.items,data:data12};
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
const err30 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71.properties.lists.items.properties.rows.items,data:data12};
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
const err31 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/type",keyword:"type",params:{type: "integer"},schema:schema62.type,parentSchema:schema62,data:data13};
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
const err32 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema62,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/seq",schemaPath:"../../common/values#/$defs/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema62,data:data13};
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
const err34 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/cityName",schemaPath:"../../common/values#/$defs/cityName/type",keyword:"type",params:{type: "string"},schema:schema65.type,parentSchema:schema65,data:data14};
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
const err35 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema64,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data15) < 2){
const err36 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema64,data:data15};
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
const err37 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1+"/areaName",schemaPath:"../../common/values#/$defs/areaName/type",keyword:"type",params:{type: "string"},schema:schema64.type,parentSchema:schema64,data:data15};
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
const err38 = {instancePath:instancePath+"/lists/" + i0+"/rows/" + i1,schemaPath:"#/properties/lists/items/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema71.properties.lists.items.properties.rows.items.type,parentSchema:schema71.properties.lists.items.properties.rows.items,data:data12};
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
const err39 = {instancePath:instancePath+"/lists/" + i0+"/rows",schemaPath:"#/properties/lists/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema71.properties.lists.items.properties.rows.type,parentSchema:schema71.properties.lists.items.properties.rows,data:data11};
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
const err40 = {instancePath:instancePath+"/lists/" + i0,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},schema:schema71.properties.lists.items.type,parentSchema:schema71.properties.lists.items,data:data9};
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
const err41 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},schema:schema71.properties.lists.type,parentSchema:schema71.properties.lists,data:data8};
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
const err42 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "from"},schema:schema71.properties.period.required,parentSchema:schema71.properties.period,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.to === undefined){
const err43 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "to"},schema:schema71.properties.period.required,parentSchema:schema71.properties.period,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.workdays === undefined){
const err44 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "workdays"},schema:schema71.properties.period.required,parentSchema:schema71.properties.period,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.countFirst === undefined){
const err45 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "countFirst"},schema:schema71.properties.period.required,parentSchema:schema71.properties.period,data:data16};
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
const err46 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema71.properties.period,data:data16};
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
const err49 = {instancePath:instancePath+"/period/workdays",schemaPath:"#/properties/period/properties/workdays/type",keyword:"type",params:{type: "integer"},schema:schema71.properties.period.properties.workdays.type,parentSchema:schema71.properties.period.properties.workdays,data:data19};
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
const err50 = {instancePath:instancePath+"/period/workdays",schemaPath:"#/properties/period/properties/workdays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema71.properties.period.properties.workdays,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19 < 5 || isNaN(data19)){
const err51 = {instancePath:instancePath+"/period/workdays",schemaPath:"#/properties/period/properties/workdays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},schema:5,parentSchema:schema71.properties.period.properties.workdays,data:data19};
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
const err52 = {instancePath:instancePath+"/period/countFirst",schemaPath:"#/properties/period/properties/countFirst/type",keyword:"type",params:{type: "boolean"},schema:schema71.properties.period.properties.countFirst.type,parentSchema:schema71.properties.period.properties.countFirst,data:data20};
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
const err53 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},schema:schema71.properties.period.type,parentSchema:schema71.properties.period,data:data16};
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
const err54 = {instancePath:instancePath+"/objectionRule",schemaPath:"../../common/values#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema84,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func1(data21) < 1){
const err55 = {instancePath:instancePath+"/objectionRule",schemaPath:"../../common/values#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema84,data:data21};
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
const err56 = {instancePath:instancePath+"/objectionRule",schemaPath:"../../common/values#/$defs/prose/type",keyword:"type",params:{type: "string"},schema:schema84.type,parentSchema:schema84,data:data21};
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
const err57 = {instancePath:instancePath+"/objectionRule",schemaPath:"#/properties/objectionRule/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema71.properties.objectionRule,data:data21};
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
const err58 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "office"},schema:schema71.properties.channel.required,parentSchema:schema71.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22.phone === undefined){
const err59 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "phone"},schema:schema71.properties.channel.required,parentSchema:schema71.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22.email === undefined){
const err60 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "email"},schema:schema71.properties.channel.required,parentSchema:schema71.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22.address === undefined){
const err61 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/required",keyword:"required",params:{missingProperty: "address"},schema:schema71.properties.channel.required,parentSchema:schema71.properties.channel,data:data22};
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
const err62 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema71.properties.channel,data:data22};
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
}
else {
const err65 = {instancePath:instancePath+"/channel/office",schemaPath:"../../common/values#/$defs/organ/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.phone !== undefined){
let data24 = data22.phone;
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
const err66 = {instancePath:instancePath+"/channel/phone",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema86,data:data24};
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
const err67 = {instancePath:instancePath+"/channel/phone",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema86.type,parentSchema:schema86,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.fax !== undefined){
let data25 = data22.fax;
if(typeof data25 === "string"){
if(!pattern13.test(data25)){
const err68 = {instancePath:instancePath+"/channel/fax",schemaPath:"../../common/values#/$defs/phone/pattern",keyword:"pattern",params:{pattern: "^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$"},schema:"^0\\d{2,3}-\\d{7,8}(-\\d{1,5})?$",parentSchema:schema86,data:data25};
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
const err69 = {instancePath:instancePath+"/channel/fax",schemaPath:"../../common/values#/$defs/phone/type",keyword:"type",params:{type: "string"},schema:schema86.type,parentSchema:schema86,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.email !== undefined){
let data26 = data22.email;
if(typeof data26 === "string"){
if(func1(data26) > 80){
const err70 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema88,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern15.test(data26)){
const err71 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"},schema:"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",parentSchema:schema88,data:data26};
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
const err72 = {instancePath:instancePath+"/channel/email",schemaPath:"../../common/values#/$defs/email/type",keyword:"type",params:{type: "string"},schema:schema88.type,parentSchema:schema88,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.address !== undefined){
let data27 = data22.address;
if(typeof data27 === "string"){
if(func1(data27) > 200){
const err73 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema51,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func1(data27) < 1){
const err74 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema51,data:data27};
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
const err75 = {instancePath:instancePath+"/channel/address",schemaPath:"../../common/values#/$defs/line/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data27};
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
else {
const err76 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "object"},schema:schema71.properties.channel.type,parentSchema:schema71.properties.channel,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(props0 !== true){
for(const key4 in data){
if(!props0 || !props0[key4]){
const err77 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},schema:false,parentSchema:schema71,data};
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
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
