// A sheet to draw on by mouse, pen or finger. It keeps the strokes, not the pixels.
class Pad {
  constructor(canvas, changed) {
    this.canvas = canvas;
    this.changed = changed;
    this.strokes = [];
    this.kept = [];
    this.pointer = null;
    this.ink = "#000";
    canvas.addEventListener("pointerdown", (event) => this.begin(event));
    canvas.addEventListener("pointermove", (event) => this.goOn(event));
    canvas.addEventListener("pointerup", (event) => this.end(event));
    canvas.addEventListener("pointercancel", (event) => this.end(event));
    new ResizeObserver(() => this.fit()).observe(canvas);
  }

  begin(event) {
    if (this.pointer !== null || event.button !== 0) return;
    event.preventDefault();
    this.pointer = event.pointerId;
    this.canvas.setPointerCapture(event.pointerId);
    this.kept.push(this.strokes);
    this.strokes = [...this.strokes, [this.place(event)]];
    this.redraw();
  }

  goOn(event) {
    if (event.pointerId !== this.pointer) return;
    const all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
    for (const one of all.length ? all : [event]) this.add(this.place(one));
    this.redraw();
  }

  end(event) {
    if (event.pointerId !== this.pointer) return;
    this.pointer = null;
  }

  add([x, y]) {
    const line = this.strokes[this.strokes.length - 1], [lastX, lastY] = line[line.length - 1];
    if (x !== lastX || y !== lastY) line.push([x, y]);
  }

  place(event) {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  undo() {
    if (this.kept.length) this.change(this.kept.pop());
  }

  clear() {
    if (!this.strokes.length) return;
    this.kept.push(this.strokes);
    this.change([]);
  }

  change(strokes) {
    this.pointer = null;
    this.strokes = strokes;
    this.redraw();
  }

  // The drawing grows and shrinks with the sheet.
  fit() {
    const side = this.canvas.clientWidth, before = this.side || side;
    if (side && side !== before) {
      const grown = (lines) => lines.map((line) => line.map(([x, y]) => [
        (x * side) / before, (y * side) / before]));
      this.strokes = grown(this.strokes);
      this.kept = this.kept.map(grown);
    }
    this.side = side;
    this.canvas.width = this.canvas.height = Math.round(side * devicePixelRatio);
    this.redraw();
  }

  redraw() {
    const pen = this.canvas.getContext("2d"), scale = devicePixelRatio;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, this.side, this.side);
    pen.strokeStyle = this.ink;
    pen.lineCap = pen.lineJoin = "round";
    pen.lineWidth = (this.side * 20) / 280;
    for (const line of this.strokes) {
      pen.beginPath();
      pen.moveTo(...line[0]);
      for (const point of line.length > 1 ? line.slice(1) : line) pen.lineTo(...point);
      pen.stroke();
    }
    this.changed();
  }
}
