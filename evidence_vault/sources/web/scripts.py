"""The small programs run in our own world of a page. They read the page and scroll it; they never run its scripts."""

from __future__ import annotations

import json

SIZES = """(() => {
  const e = document.scrollingElement || document.documentElement, b = document.body;
  return {width: innerWidth, height: innerHeight, ratio: devicePixelRatio, y: scrollY,
          full: Math.max(e.scrollHeight, b ? b.scrollHeight : 0), wide: e.scrollWidth};
})()"""

UNLOADED = "[...document.images].filter(e => e.currentSrc && !e.complete).length"
TITLE = "document.title"
TEXT = "document.body ? document.body.innerText : ''"

_SCROLLER = """
  const inner = () => {
    const fits = (e) => { const r = e.getBoundingClientRect(), s = getComputedStyle(e).overflowY;
      return e.scrollHeight > e.clientHeight * 1.2 && /auto|scroll|overlay/.test(s)
        && r.width * r.height > innerWidth * innerHeight * 0.25; };
    let best = null, most = 0;
    for (const e of document.querySelectorAll('*')) {
      if (e === document.scrollingElement || e === document.body || !fits(e)) continue;
      const r = e.getBoundingClientRect(), a = r.width * r.height;
      if (a > most) { most = a; best = e; }
    }
    return best;
  };
"""
INNER = (
    "(() => {"
    + _SCROLLER
    + """
  const e = inner();
  return e && {top: e.scrollTop, height: e.clientHeight, full: e.scrollHeight};
})()"""
)

HIDE_FIXED = """(() => {
  let n = 0;
  for (const e of document.querySelectorAll('*')) {
    const p = getComputedStyle(e).position;
    if ((p === 'fixed' || p === 'sticky') && e.style.visibility !== 'hidden') {
      e.setAttribute('data-w-was', e.style.visibility || '-');
      e.style.setProperty('visibility', 'hidden', 'important'); n++;
    }
  }
  return n;
})()"""

SHOW_FIXED = """(() => {
  for (const e of document.querySelectorAll('[data-w-was]')) {
    const was = e.getAttribute('data-w-was'); e.style.removeProperty('visibility');
    if (was !== '-') e.style.visibility = was;
    e.removeAttribute('data-w-was');
  }
})()"""

MEDIA = """(() => [...document.querySelectorAll('video, audio, video source, audio source')]
  .map(e => e.currentSrc || e.src).filter((u, i, a) => u && a.indexOf(u) === i))()"""

FORGET_FORMS = """(() => {
  let n = 0;
  for (const e of document.querySelectorAll(
    'input[type=password], input[autocomplete*=password], input[autocomplete=one-time-code], '
    + 'input[name*=passw i], input[name*=token i], input[name*=otp i]'))
    if (e.value || e.hasAttribute('value')) n++;
  return n;
})()"""

SERIALISE = r"""(async () => {
  const MOST = 24 * 1024 * 1024;
  const base64 = (blob) => new Promise((yes, no) => { const r = new FileReader();
    r.onload = () => yes(String(r.result)); r.onerror = no; r.readAsDataURL(blob); });
  const parts = {}, missing = [];
  const take = async (url) => {
    if (!url || url in parts) return;
    try { const b = await (await fetch(url)).blob();
      if (b.size > MOST) throw 0; parts[url] = await base64(b); } catch (e) { missing.push(url); }
  };
  const live = [document.documentElement];
  for (const e of document.querySelectorAll('img[src^="blob:"], source[src^="blob:"]')) await take(e.src);
  const copy = (node) => {
    if (node.nodeType === 1 && /^(script|noscript)$/i.test(node.localName)) return null;
    const c = node.cloneNode(false);
    if (node.nodeType === 1) {
      for (const a of [...c.attributes]) if (/^on/i.test(a.name) || a.name === 'nonce' || a.name === 'integrity'
        || /^\s*javascript:/i.test(a.value)) c.removeAttribute(a.name);
      if (node.localName === 'meta' && /^(content-security-policy|refresh)$/i.test(node.httpEquiv || '')) return null;
      if (node.localName === 'base') c.setAttribute('href', node.href);
      const secret = /password|hidden/i.test(node.type) || /password|one-time-code/i.test(node.autocomplete || '')
        || /passw|token|otp/i.test(node.name || '');
      if (node.localName === 'input' && secret) c.removeAttribute('value');
      else if (node.localName === 'input') c.setAttribute('value', node.value);
      if (node.localName === 'textarea') { c.textContent = node.value; return c; }
      if (node.localName === 'img' && node.currentSrc) { c.setAttribute('src', node.currentSrc);
        c.removeAttribute('srcset');
        c.removeAttribute('loading'); }
      if (node.localName === 'canvas') { const i = document.createElement('img');
        try { i.src = node.toDataURL(); } catch (e) { missing.push('canvas'); }
        i.setAttribute('style', node.getAttribute('style') || ''); i.width = node.width; i.height = node.height;
        return i; }
      if (node.localName === 'style' && node.sheet) {
        try { c.textContent = [...node.sheet.cssRules].map(r => r.cssText).join('\n'); return c; }
        catch (e) {} }
      if (node.shadowRoot) { const t = document.createElement('template'); t.setAttribute('shadowrootmode', 'open');
        for (const k of node.shadowRoot.childNodes) { const d = copy(k); if (d) t.content.appendChild(d); }
        for (const s of node.shadowRoot.adoptedStyleSheets || []) { const e = document.createElement('style');
          e.textContent = [...s.cssRules].map(r => r.cssText).join('\n'); t.content.appendChild(e); }
        c.appendChild(t); }
    }
    for (const k of node.childNodes) { const d = copy(k); if (d) c.appendChild(d); }
    return c;
  };
  const root = copy(document.documentElement);
  for (const s of document.adoptedStyleSheets || []) { const e = document.createElement('style');
    e.textContent = [...s.cssRules].map(r => r.cssText).join('\n');
    (root.querySelector('head') || root).appendChild(e); }
  const kind = document.doctype ? '<!DOCTYPE ' + document.doctype.name + '>\n' : '';
  return {html: kind + root.outerHTML, parts, missing, frames: [...document.querySelectorAll('iframe, frame')]
    .map(e => e.src || '')};
})()"""


def scroll_to(y: int) -> str:
    """Scroll the page itself to `y` and wait until it was drawn; gives where it then is."""
    return f"""(() => new Promise(done => {{
      scrollTo({{top: {y}, behavior: 'instant'}});
      requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY)));
      setTimeout(() => done(scrollY), 700);
    }}))()"""


def scroll_inner(top: int) -> str:
    """Scroll the largest scrolling part of the page; gives where it then is, or null if there is none."""
    return (
        "(() => new Promise(done => {"
        + _SCROLLER
        + f"""
      const e = inner(); if (!e) return done(null);
      e.scrollTo({{top: {top}, behavior: 'instant'}});
      const tell = () => done({{top: e.scrollTop, height: e.clientHeight, full: e.scrollHeight, text: e.innerText}});
      setTimeout(tell, 350);
    }}))()"""
    )


def quoted(text: str) -> str:
    """A JavaScript string."""
    return json.dumps(text)
