import type { MarkingRule } from '../../domain/lesson/marking';

/** Asks our server, which stores nothing of it. */
const AT_THE_SERVER = (address: string): string =>
  `function mark(answers){return fetch(${literal(address)},{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({answers:answers}),credentials:"omit",referrerPolicy:"no-referrer"}).then(function(r){if(!r.ok)throw r;return r.json()})}`;

/** Looks it up in the package. */
const IN_THE_PACKAGE = (rules: readonly MarkingRule[]): string =>
  `var rules=${literal(rules.map(({ question, correct, explanation }) => ({ question, correct, explanation })))};
function mark(answers){var by={};answers.forEach(function(a){by[a.question]=a.option});var results=rules.filter(function(r){return r.question in by}).map(function(r){return{question:r.question,correct:r.correct.indexOf(by[r.question])>=0,explanation:r.explanation}});return Promise.resolve({score:results.filter(function(r){return r.correct}).length,of:rules.length,results:results})}`;

/** Shows what was marked. Plain ES5 and one promise: school telephones are old. `done` is told the score. */
const FORM = `
var form=document.getElementById("quiz-form");
if(form&&window.Promise){(function(){
var words=JSON.parse(form.getAttribute("data-words")),score=form.querySelector(".score"),paper=form.querySelector(".on-paper");
var buttons=form.querySelectorAll("button");
for(var i=0;i<buttons.length;i++)buttons[i].hidden=false;
paper.hidden=true;
function say(text){score.textContent=text;score.focus()}
function clear(){var all=form.querySelectorAll(".verdict");for(var i=0;i<all.length;i++){all[i].hidden=true;all[i].textContent="";all[i].parentNode.className=""}score.textContent=""}
function show(result){clear();result.results.forEach(function(r){var line=document.getElementById(r.question+"-verdict");line.hidden=false;line.textContent=(r.correct?"\\u2713 "+words.right:"\\u2717 "+words.notYet)+" "+r.explanation;line.parentNode.className=r.correct?"right":"wrong"});
say(words.score.replace("{score}",result.score).replace("{of}",result.of));if(window.lessonDone)window.lessonDone(result)}
form.addEventListener("submit",function(event){event.preventDefault();
var chosen=form.querySelectorAll("input:checked"),answers=[];
for(var i=0;i<chosen.length;i++)answers.push({question:chosen[i].name,option:chosen[i].value});
if(!answers.length)return say(words.unanswered);
mark(answers).then(show,function(){say(words.offline)})});
form.addEventListener("reset",clear)})()}
`;

/** A value as script text that can stand inside a page: nothing in it can end the element. */
const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** For the page on our server. @param address - Where answers are marked. */
export const scriptForServer = (address: string): string => `"use strict";\n${AT_THE_SERVER(address)}${FORM}`;

/** For a package that works without a network. It carries what is right, and nothing else. */
export const scriptForPackage = (rules: readonly MarkingRule[]): string =>
  `"use strict";\n${IN_THE_PACKAGE(rules)}${FORM}`;
