/* What a browser with scripts adds: each dropped file's own outcome, values and their spots lighting up together, copying text.
   Every page works without it. */
"use strict";

(() => {
  const outcomeRow = (list, name) => {
    const row = document.createElement("li");
    const label = document.createElement("span");
    const state = document.createElement("span");
    const why = document.createElement("span");
    label.className = "name";
    label.textContent = name;
    state.className = "chip tone-plain";
    why.className = "why";
    row.append(label, state, why);
    list.append(row);
    return {
      inside(members) {
        if (!members || !members.length) return;
        const inner = document.createElement("ul");
        inner.className = "outcomes w-100 mt-0";
        for (const member of members) {
          const part = outcomeRow(inner, member.name);
          part.show(member.said, member.tone, member.why, member.href);
          part.inside(member.members);
        }
        row.append(inner);
      },
      show(text, tone, reason, href) {
        state.textContent = text;
        state.className = "chip tone-" + tone;
        why.textContent = reason || "";
        if (href) {
          const link = document.createElement("a");
          link.href = href;
          link.textContent = name;
          label.replaceChildren(link);
        }
      },
    };
  };

  const send = (form, file, row, words) => new Promise((resolve) => {
    const body = new FormData();
    for (const [name, value] of new FormData(form)) {
      if (!(value instanceof File)) body.append(name, value);
    }
    body.append("files", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) row.show(Math.round((100 * event.loaded) / event.total) + " %", "plain");
    };
    request.onerror = () => { row.show(words.failed, "bad", words.again); resolve(); };
    request.onload = () => {
      let answer = null;
      try { answer = JSON.parse(request.responseText); } catch { answer = null; }
      const outcomes = answer && (answer.outcomes || answer.files);
      if (outcomes && outcomes.length) {
        const first = outcomes[0];
        row.show(first.said || first.outcome, first.tone || "plain", first.why || first.message, first.href);
        row.inside(first.members);
      } else {
        const error = answer && answer.error;
        row.show(words.failed, "bad", error ? [error.message, error.hint].filter(Boolean).join(" ") : words.again);
      }
      resolve();
    };
    row.show(words.sending, "plain");
    request.send(body);
  });

  const together = 3;
  const sendAll = async (form, files) => {
    const list = form.querySelector("[data-outcomes]");
    const words = form.dataset;
    const waiting = [...files].map((file) => ({ file, row: outcomeRow(list, file.name) }));
    waiting.forEach(({ row }) => row.show(words.waiting, "plain"));
    const one = async () => {
      while (waiting.length) {
        const next = waiting.shift();
        await send(form, next.file, next.row, words);
      }
    };
    await Promise.all(Array.from({ length: together }, one));
    document.body.dispatchEvent(new CustomEvent("papers-stored"));
  };

  const prepareDrop = (form) => {
    const input = form.querySelector("input[type=file]");
    const button = form.querySelector("[data-plain-submit]");
    if (button) button.hidden = true;
    input.addEventListener("change", () => { sendAll(form, input.files); input.value = ""; });
    form.addEventListener("submit", (event) => { event.preventDefault(); });
    for (const name of ["dragenter", "dragover"]) {
      form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
    }
    for (const name of ["dragleave", "drop"]) {
      form.addEventListener(name, (event) => { event.preventDefault(); form.classList.remove("over"); });
    }
    form.addEventListener("drop", (event) => { sendAll(form, event.dataTransfer.files); });
  };

  const light = (id, lit) => {
    for (const part of document.querySelectorAll("[data-value]")) {
      if (part.dataset.value === id) part.classList.toggle("lit", lit);
    }
  };

  const prepareDesk = (desk) => {
    const of = (event) => event.target.closest("[data-value]");
    desk.addEventListener("mouseover", (event) => { const part = of(event); if (part) light(part.dataset.value, true); });
    desk.addEventListener("mouseout", (event) => { const part = of(event); if (part) light(part.dataset.value, false); });
    desk.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      if (!link) return;
      const target = document.getElementById(link.getAttribute("href").slice(1));
      if (!target) return;
      event.preventDefault();
      target.scrollIntoView({ block: "center", behavior: "smooth" });
      const marked = target.matches("[data-value]") ? target : target.querySelector("[data-value]");
      if (!marked) return;
      light(marked.dataset.value, true);
      setTimeout(() => light(marked.dataset.value, false), 2500);
    });
  };

  const prepareCopy = (button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      const text = field.value || field.textContent;
      if (navigator.clipboard) await navigator.clipboard.writeText(text);
      else {  // an address without TLS, as on a phone in the same network
        const aside = document.createElement("textarea");
        aside.value = text;
        document.body.append(aside);
        aside.select();
        document.execCommand("copy");
        aside.remove();
      }
      button.textContent = button.dataset.done;
    });
  };

  const livePart = (within) => {
    const written = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
    for (const one of within.querySelectorAll("time[datetime]:not([title])")) {
      one.title = one.textContent;
      one.textContent = written.format(new Date(one.dateTime));
    }
    within.querySelectorAll("[data-copy][hidden]").forEach(prepareCopy);
  };

  const here = document.querySelector(".tabs a[aria-current]");
  if (here) here.parentElement.scrollLeft = here.offsetLeft - 40;
  document.querySelectorAll("form[data-drop]").forEach(prepareDrop);
  document.querySelectorAll("[data-desk]").forEach(prepareDesk);
  livePart(document);
  document.addEventListener("htmx:after:swap", () => livePart(document));

  // Values to check: Escape leaves one for later, Ctrl+Delete says it is not on the paper; Enter is the form's own.
  const doubt = document.querySelector("[data-doubt]");
  if (doubt) {
    const field = doubt.querySelector("#value");
    if (field) field.select();
    const strip = doubt.querySelector(".strip");
    const crop = strip && strip.querySelector("img");
    if (crop) {  // on a narrow screen the framed value, not the left edge, has to be in sight, with its label where that fits
      const show = () => {
        const [left, right] = [crop.dataset.from * crop.width, crop.dataset.to * crop.width];
        const room = strip.clientWidth - (right - left);
        strip.scrollLeft = left - (room > 60 ? room * 0.7 : 20);
      };
      if (crop.complete) show(); else crop.addEventListener("load", show);
    }
    document.addEventListener("keydown", (event) => {
      const key = event.key === "Escape" ? "later" : event.key === "Delete" && event.ctrlKey ? "absent" : "";
      const target = key && doubt.querySelector('[data-key="' + key + '"]');
      if (!target) return;
      event.preventDefault();
      target.click();
    });
  }
})();
