// Pad, the picture that the network sees, what it reads, and a bar for every output.
const settings = JSON.parse(document.getElementById("settings").textContent);
const packed = atob(document.getElementById("numbers").textContent.trim());
const numbers = numbersOf(Uint8Array.from(packed, (c) => c.charCodeAt(0)), settings.bits);
const part = (name) => document.getElementById(name);
const bars = settings.names.map(barOf);
let asked = 0;
const pad = new Pad(part("pad"), () => {
  if (!asked) asked = requestAnimationFrame(read);
});

function barOf(name) {
  const [row, called, track, bar, number] = ["row", "name", "track", "bar", "number"].map((kind) =>
    Object.assign(document.createElement("div"), { className: kind }));
  called.textContent = name;
  track.append(bar);
  row.append(called, track, number);
  part("bars").append(row);
  return { row, bar, number };
}

function read() {
  asked = 0;
  const image = rasterize(pad.strokes);
  const outputs = image && decoded(forward(settings.sizes, settings.activations, numbers, image));
  const size = extent(pad.strokes);
  const said = reading(image, size, outputs, settings.names, settings.texts);
  const answer = part("answer");
  answer.textContent = said;
  answer.className = settings.names.includes(said) ? "class" : "sentence";
  part("invitation").hidden = pad.strokes.length > 0;
  part("undo").disabled = !pad.kept.length;
  part("clear").disabled = !pad.strokes.length;
  show(image);
  showBars(outputs);
}

// The only output of a network of two classes speaks for the second, and against the first.
function decoded(outputs) {
  if (outputs.length > 1) return outputs;
  const share = settings.lowest < 0 ? (outputs[0] + 1) / 2 : outputs[0];
  return [1 - share, share];
}

function showBars(outputs) {
  const low = outputs ? Math.min(settings.lowest, 0, ...outputs) : 0;
  const high = outputs ? Math.max(1, ...outputs) : 1;
  const best = outputs ? outputs.indexOf(Math.max(...outputs)) : -1;
  bars.forEach(({ row, bar, number }, place) => {
    const value = outputs ? outputs[place] : 0, start = (Math.min(value, 0) - low) / (high - low);
    row.classList.toggle("best", place === best);
    bar.style.left = `${100 * start}%`;
    bar.style.width = `${(100 * Math.abs(value)) / (high - low)}%`;
    number.textContent = outputs ? written(value, settings.shares) : "";
  });
}

function show(image) {
  const pen = part("sees").getContext("2d"), shown = pen.createImageData(SIDE, SIDE);
  const [paper, ink] = ["--paper", "--ink"].map(color);
  for (let place = 0; place < SIDE * SIDE; place += 1) {
    const value = image ? image[place] : 0;
    for (let channel = 0; channel < 3; channel += 1) {
      shown.data[4 * place + channel] = paper[channel] + value * (ink[channel] - paper[channel]);
    }
    shown.data[4 * place + 3] = 255;
  }
  pen.putImageData(shown, 0, 0);
}

function color(name) {
  const text = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return [1, 3, 5].map((start) => parseInt(text.slice(start, start + 2), 16));
}

function dress() {
  pad.ink = getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
  pad.fit();
}

part("undo").addEventListener("click", () => pad.undo());
part("clear").addEventListener("click", () => pad.clear());
document.addEventListener("keydown", (event) => {
  if (event.key === "z" && (event.ctrlKey || event.metaKey)) pad.undo();
  else if (event.key === "Delete" || event.key === "Backspace") pad.clear();
  else return;
  event.preventDefault();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dress);
dress();
