import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, extname } from 'node:path';
const D='/work/wt/ten-receipt/dist';
const T: any={'.html':'text/html','.js':'text/javascript','.css':'text/css','.json':'application/json','.svg':'image/svg+xml','.woff2':'font/woff2','.csv':'text/csv'};
const srv=createServer(async(q,r)=>{let p=decodeURIComponent(new URL(q.url!,'http://x').pathname); if(p.endsWith('/'))p+='index.html'; try{const b=await readFile(join(D,p)); r.writeHead(200,{'content-type':T[extname(p)]??'application/octet-stream'}); r.end(b);}catch{r.writeHead(404); r.end();}}).listen(0);
const port=(srv.address() as any).port;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic']});
const shot=async(name:string,path:string,width:number,opt:any={},act?:(page:any,fig:any)=>Promise<void>)=>{
  const c=await b.newContext({viewport:{width,height:900},deviceScaleFactor:1,...opt}); const page=await c.newPage();
  page.on('console',(m:any)=>m.type()==='error'&&console.log(name,m.text())); page.on('pageerror',(e:any)=>console.log(name,String(e)));
  if(opt.print) await page.emulateMedia({media:'print'});
  await page.goto(`http://localhost:${port}${path}`); const fig=page.locator('figure[data-chart="border-receipt"]'); await fig.scrollIntoViewIfNeeded(); await page.waitForTimeout(600);
  if(act) await act(page,fig);
  await fig.screenshot({path:`/tmp/receipt/s-${name}.png`}); 
  const over=await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(over>0) console.log(name,'overflow',over);
  await c.close(); };
const which=process.argv[2];
if(which==='a'){
await shot('1280','/tariffs/goods/',1280);
await shot('1280d','/tariffs/goods/?good=87043101',1280,{colorScheme:'dark'});
await shot('768','/sectors/steel-aluminum/',768);
await shot('320fr','/fr/tariffs/goods/?good=87043101',320);
await shot('320','/tariffs/goods/?good=2203000030',320,{colorScheme:'dark'});
await shot('forced','/tariffs/goods/?good=2203000030',768,{forcedColors:'active'});
await shot('forced2','/tariffs/goods/?good=87043101',768,{forcedColors:'active'});
await shot('print','/sectors/farm-and-food/',900,{print:true});
await shot('keys','/tariffs/goods/?good=04069012',1280,{},async(page,fig)=>{ await fig.locator('[data-part=stage]').focus(); await page.keyboard.press('Home'); await page.keyboard.press('ArrowDown'); await page.keyboard.press('ArrowDown'); await page.waitForTimeout(300);});
}
if(which==='b'){
await shot('own','/tariffs/goods/',768,{},async(page,fig)=>{ await fig.evaluate(async(f:any)=>{ const d=await (await fetch('/charts/border-receipt/en.json')).json(); const g=d.data.goods[1]; f.dispatchEvent(new CustomEvent('joint-review:data',{bubbles:true,detail:{data:{...d.data,goods:[{...g,name:'My goods'}]},params:{}}})); }); await page.waitForTimeout(500); console.log(await fig.locator('[data-part=title]').textContent(), await fig.locator('select').isVisible(), page.url()); });
}
await b.close(); srv.close();
