/**
 * The style of a lesson's page, for every look. System fonts, no image, nothing fetched. Contrast is at least 4.5:1 by
 * day and by night; what can be touched is at least 44 px high.
 */
export const LESSON_STYLE = `
:root{--ink:#1f2a2e;--soft:#54626a;--paper:#fff;--panel:#f2f7f7;--line:#c9d8d8;--lead:#0b5c66;--lead-paper:#e4f3f3;--right:#1c6b37;--wrong:#9a3412;--call:#8f1d2c;--call-paper:#fff5f2;--round:.6rem;--size:1.125rem}
.sprout{--lead:#8a3a06;--lead-paper:#fff0df;--panel:#fff8ef;--line:#f0d3b3;--round:1.6rem;--size:1.5rem}
.starter{--lead:#6b2d86;--lead-paper:#f6eafb;--panel:#fbf5fd;--line:#e0c8ea;--round:1.3rem;--size:1.3rem}
.explorer{--lead:#0b5c66;--round:1rem;--size:1.2rem}
.defender{--lead:#1d4a86;--lead-paper:#e9f0fa;--panel:#f4f7fb;--line:#cad7ea}
.citizen,.adult{--lead:#2c3e46;--lead-paper:#eef1f2;--panel:#f6f7f8;--line:#d2d9dc;--round:.3rem}
@media (prefers-color-scheme:dark){body[class]{--ink:#e9eeef;--soft:#aebbc0;--paper:#12191b;--panel:#1b2528;--line:#3a4a50;--lead:#8fd3da;--lead-paper:#1e3135;--right:#8fdca8;--wrong:#ffb38a;--call:#ffb3a7;--call-paper:#2a1a1a}
body.sprout{--lead:#ffc48a;--lead-paper:#33261a}body.starter{--lead:#dfb4f2;--lead-paper:#2d2233}body.defender{--lead:#a5c8f5;--lead-paper:#1d2a3a}body.citizen,body.adult{--lead:#cfdadf;--lead-paper:#252e32}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--size)/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:1rem 1rem 3rem}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:block;padding:.7rem 1rem}
header{background:var(--lead-paper);border-radius:var(--round);padding:1.2rem 1.2rem 1.4rem;margin:0 0 1.6rem}
.tags{display:flex;flex-wrap:wrap;gap:.4rem;margin:0 0 .6rem;padding:0;list-style:none;font-size:1rem;font-weight:600;color:var(--lead)}
.tags li{border:1px solid currentColor;border-radius:2rem;padding:.1rem .8rem}
h1{line-height:1.2;font-size:clamp(1.8rem,7vw,2.8rem);margin:0 0 .6rem;text-wrap:balance}
.standfirst{margin:0;font-weight:500}
figure{margin:1.2rem 0 0}
img{display:block;max-width:100%;height:auto;border-radius:var(--round)}
figcaption,small{font-size:1rem;color:var(--soft)}
section{margin:0 0 2rem}
h2{display:flex;align-items:center;gap:.7rem;line-height:1.25;font-size:1.35em;color:var(--lead);margin:0 0 .8rem}
.icon{flex:none;width:1.5em;height:1.5em}
.sprout .icon,.starter .icon{width:2.4em;height:2.4em;padding:.4em;border-radius:50%;background:var(--lead-paper)}
h3{font-size:1.1em;line-height:1.3;margin:1.4rem 0 .5rem}
p,ul,ol,dl{margin:0 0 1rem}
ul,ol{padding-left:1.5em}
li{margin:.35rem 0}
.big-question{font-size:1.25em;font-weight:600;line-height:1.4;margin:0}
.card{background:var(--panel);border:1px solid var(--line);border-radius:var(--round);padding:1rem 1.2rem;margin:0 0 1rem}
.card>:last-child{margin-bottom:0}
.steps{list-style:none;padding:0;counter-reset:step}
.steps>li{counter-increment:step;position:relative;padding:.5rem 0 .5rem 3.2em;min-height:2.6em}
.steps>li::before{content:counter(step);position:absolute;left:0;top:.35rem;width:2.2em;height:2.2em;border-radius:50%;background:var(--lead);color:var(--paper);font-weight:700;display:grid;place-items:center}
dt{font-weight:700}dd{margin:0 0 .6rem}
.story{font-family:Georgia,"Noto Serif",serif;font-size:1.06em;line-height:1.75}
.sprout .story,.starter .story{font-family:inherit;font-size:1.1em}
blockquote{margin:1rem 0;padding-left:1rem;border-left:4px solid var(--line)}
a{color:var(--lead);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--lead);outline-offset:3px;border-radius:.2rem}
fieldset{border:1px solid var(--line);background:var(--panel);border-radius:var(--round);padding:.8rem 1rem 1rem;margin:0 0 1rem;min-width:0}
legend{font-weight:600;padding:.2rem 0;float:left;width:100%;margin-bottom:.4rem}
legend+*{clear:both}
.number{display:inline-grid;place-items:center;min-width:1.8em;height:1.8em;border-radius:50%;background:var(--lead);color:var(--paper)}
label{display:flex;gap:.7rem;align-items:center;min-height:48px;padding:.3rem .6rem;border-radius:calc(var(--round)/2);cursor:pointer;clear:both}
label:hover{background:var(--lead-paper)}
input[type=radio]{flex:none;width:1.4rem;height:1.4rem;accent-color:var(--lead)}
fieldset.right{border:3px solid var(--right)}fieldset.wrong{border:3px solid var(--wrong)}
.verdict{margin:.5rem 0 0;font-weight:600}
.right .verdict{color:var(--right)}.wrong .verdict{color:var(--wrong)}
button{font:inherit;font-weight:700;min-height:48px;padding:.5rem 1.4rem;border:2px solid var(--lead);border-radius:var(--round);background:var(--lead);color:var(--paper);cursor:pointer}
button[type=reset]{background:transparent;color:var(--lead)}
[hidden]{display:none!important}
.score{font-weight:700;font-size:1.15em;min-height:1.6em}
.content-warning{border-left:5px solid #b87600;background:var(--panel);padding:.8rem 1rem;margin:0 0 1.3rem}
.hotline{margin:1.2rem 0;padding:1.1rem 1.2rem;border:2px solid var(--call);border-radius:var(--round);background:var(--call-paper)}
.hotline p:last-child{margin-bottom:0}
.hotline-call strong{font-size:1.5em;color:var(--call)}
.hotline a{display:inline-block;min-height:44px;line-height:44px;padding:0 .4rem;margin:0 -.4rem;color:var(--call);font-weight:700}
.hotline ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.2rem}
.hotline li{margin:0}
footer{border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:1rem}
@media print{body{--ink:#000;--soft:#333;--paper:#fff;--panel:#fff;--lead-paper:#fff;--lead:#000;--call:#000;--call-paper:#fff;font-size:12pt}main{max-width:none;padding:0}.buttons,.score,.skip{display:none!important}.card,fieldset,.hotline,figure{break-inside:avoid}h2,h3{break-after:avoid}}
@media (prefers-reduced-motion:no-preference){label,button{transition:background-color .15s}}
`;
