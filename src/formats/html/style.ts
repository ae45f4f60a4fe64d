/** The page's whole style. System fonts, no image, nothing fetched. Contrast is at least 4.5:1 by day and by night. */
export const PAGE_STYLE = `
:root{--ink:#1d2528;--soft:#55626a;--paper:#fff;--panel:#f1f6f6;--line:#cfdcdc;--river:#0b5c66;--call:#8f1d2c;--call-paper:#fff5f2}
@media (prefers-color-scheme:dark){:root{--ink:#e7edee;--soft:#a9b7bc;--paper:#12191b;--panel:#1b2528;--line:#34454a;--river:#7fd0d8;--call:#ffb3a7;--call-paper:#2a1a1a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.65 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:pretty}
h1{font-size:clamp(1.75rem,6vw,2.6rem);margin:.25rem 0 .75rem}
h2{font-size:1.4rem;margin:2.2rem 0 .6rem}
h3{font-size:1.15rem;margin:1.8rem 0 .5rem}
p,ul,ol,dl{margin:0 0 1.1rem}
ul,ol{padding-left:1.4rem}
li{margin:.3rem 0}
a{color:var(--river);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,video:focus-visible{outline:3px solid var(--river);outline-offset:3px}
small{font-size:.85em;color:var(--soft)}
.desk{margin:0;color:var(--river);font-weight:700;font-size:.95rem}
.standfirst{font-size:1.2rem;font-weight:600}
.signature,.belonging,.ai,footer{color:var(--soft);font-size:.95rem}
figure{margin:1.8rem 0}
img,video{display:block;max-width:100%;height:auto;border-radius:.4rem}
video{width:100%;background:#000}
figcaption{margin-top:.5rem;font-size:.95rem;color:var(--soft)}
blockquote{margin:1.5rem 0;padding-left:1rem;border-left:4px solid var(--line)}
blockquote p{margin:0}
.pull-quote blockquote{border-color:var(--river);font-size:1.35rem;line-height:1.45}
.pull-quote figcaption{padding-left:1.25rem}
.fact-box,.facts,details,.embed{background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.1rem;margin:1.6rem 0}
.fact-box h2,.correction h2{margin-top:0}
.facts dt{font-weight:700}
.facts dd{margin:0 0 .6rem}
details{margin:.6rem 0}
summary{cursor:pointer;font-weight:600;min-height:44px;line-height:44px}
.content-warning,.correction,.embargo{border-left:5px solid #b87600;background:var(--panel);padding:.8rem 1rem;margin:0 0 1.3rem}
.correction p:last-child{margin:0}
.gallery{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem}
.gallery h2{grid-column:1/-1;margin-bottom:0}
.gallery figure{margin:0}
.hotline{margin:2rem 0;padding:1.1rem 1.2rem;border:2px solid var(--call);border-radius:.6rem;background:var(--call-paper)}
.hotline p:last-child{margin-bottom:0}
.hotline-call{font-size:1.15rem}
.hotline-call strong{font-size:1.5rem;color:var(--call)}
.hotline a{display:inline-block;min-height:44px;line-height:44px;padding:0 .4rem;margin:0 -.4rem;color:var(--call);font-weight:700}
.hotline ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.2rem}
.hotline li{margin:0}
footer{border-top:1px solid var(--line);padding-top:1rem}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--panel:#fff;--line:#999;--river:#000;--call:#000;--call-paper:#fff}main{max-width:none;padding:0}video,summary{display:none}details>*{display:block}details::details-content{content-visibility:visible;block-size:auto}figure,.hotline,.fact-box{break-inside:avoid}p a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}footer a::after{content:none!important}}
`;
