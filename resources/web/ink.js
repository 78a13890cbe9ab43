// From a drawing to the 28 × 28 grey values that the network was trained on: nnviz's own road,
// step by step. All of it follows the frame of MNIST.
const SIDE = 28, BOX = 20, PEN = 2.4, CENTRE = 14, LIT = 32 / 255;
const PIECE = 2, GRAIN = 0.1, REACH = PEN / 2 + 0.5, WINDOW = Math.ceil(PIECE + 2 * REACH) + 1;
const SMALLEST_DRAWING = 3, MOST_INK = 0.7;

// strokes: lists of points [x, y], y downward; 784 values 0..1, or null where there is no point.
function rasterize(strokes) {
  const lines = strokes.filter((line) => line.length > 0);
  return lines.length ? centred(drawn(pieces(framed(lines)))) : null;
}

// The drawing's longer side, in the unit of its points.
function extent(strokes) {
  const [left, top, right, bottom] = bounds(strokes);
  return Math.max(right - left, bottom - top, 0);
}

// Whether such a picture may be a digit at all: no dot, no scribble, no slip of the hand.
function isDigitLike(image, size) {
  let left = SIDE, right = -1, top = SIDE, bottom = -1, ink = 0;
  image.forEach((value, place) => {
    ink += value;
    if (value > LIT) {
      const x = place % SIDE, y = Math.floor(place / SIDE);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  });
  const spans = Math.max(right - left, bottom - top) >= BOX / 2;
  return size >= SMALLEST_DRAWING && right >= 0 && spans && ink <= MOST_INK * BOX * BOX;
}

function bounds(lines) {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const line of lines) {
    for (const [x, y] of line) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return [left, top, right, bottom];
}

// The longer side to 20 pixels, pen included, the upper left corner on the edge of pixel (4, 4).
function framed(lines) {
  const [left, top, right, bottom] = bounds(lines);
  const longer = Math.max(right - left, bottom - top);
  const scale = longer > 0 ? (BOX - PEN) / longer : 0;
  const first = (SIDE - BOX) / 2 - 0.5 + PEN / 2;
  return lines.map((line) => line.map(([x, y]) => [
    (x - left) * scale + first, (y - top) * scale + first]));
}

// Segments [x0, y0, x1, y1] no longer than two pixels.
function pieces(lines) {
  const found = [];
  for (const line of lines.map(thinned)) {
    const ends = line.length > 1 ? line.slice(1) : line;
    ends.forEach(([bx, by], place) => {
      const [ax, ay] = line[place];
      const parts = Math.max(Math.ceil(Math.hypot(bx - ax, by - ay) / PIECE), 1);
      const dx = (bx - ax) / parts, dy = (by - ay) / parts;
      for (let part = 0; part < parts; part += 1) {
        const x = ax + part * dx, y = ay + part * dy;
        found.push([x, y, x + dx, y + dy]);
      }
    });
  }
  return found;
}

// The first point, the last, and one for every grain of the way between.
function thinned(line) {
  let way = 0, grain = 0;
  return line.filter((point, place) => {
    if (place === 0) return true;
    const before = line[place - 1];
    way += Math.hypot(point[0] - before[0], point[1] - before[1]);
    const here = Math.floor(way / GRAIN), further = here > grain;
    grain = here;
    return further || place === line.length - 1;
  });
}

// Ink by the distance to the nearest segment.
function drawn(segments) {
  const nearest = new Float32Array(SIDE * SIDE).fill(REACH * REACH);
  for (const [x0, y0, x1, y1] of segments) {
    const left = Math.floor(Math.min(x0, x1) - REACH), top = Math.floor(Math.min(y0, y1) - REACH);
    const dx = x1 - x0, dy = y1 - y0, length = Math.max(dx * dx + dy * dy, 1e-12);
    for (let row = Math.max(top, 0); row < Math.min(top + WINDOW, SIDE); row += 1) {
      for (let column = Math.max(left, 0); column < Math.min(left + WINDOW, SIDE); column += 1) {
        const x = column - x0, y = row - y0;
        const along = Math.min(Math.max((x * dx + y * dy) / length, 0), 1);
        const across = (x - along * dx) ** 2 + (y - along * dy) ** 2;
        const place = row * SIDE + column;
        if (across < nearest[place]) nearest[place] = across;
      }
    }
  }
  return nearest.map((across) => Math.min(Math.max(REACH - Math.sqrt(across), 0), 1));
}

// Moved by whole pixels until the centre of mass is at (14, 14); no ink goes over the edge.
function centred(image) {
  const rows = new Array(SIDE).fill(0), columns = new Array(SIDE).fill(0);
  image.forEach((value, place) => {
    rows[Math.floor(place / SIDE)] += value;
    columns[place % SIDE] += value;
  });
  const down = shift(rows), right = shift(columns);
  const moved = new Float32Array(SIDE * SIDE);
  image.forEach((value, place) => {
    if (value > 0) moved[place + down * SIDE + right] = value;
  });
  return moved;
}

function shift(ink) {
  const total = ink.reduce((sum, value) => sum + value, 0);
  const moment = ink.reduce((sum, value, place) => sum + value * place, 0);
  const first = ink.findIndex((value) => value > 0);
  const last = SIDE - 1 - [...ink].reverse().findIndex((value) => value > 0);
  const wanted = Math.ceil(CENTRE - 0.501 - moment / total);
  return Math.min(Math.max(wanted, -first), SIDE - 1 - last);
}
