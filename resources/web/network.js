// The network: weights (n_out, n_in) row by row and biases of one layer after the other.
const ACTIVATIONS = {
  sigmoid: (z) => z.map((value) => 0.5 + 0.5 * Math.tanh(value / 2)),
  tanh: (z) => z.map(Math.tanh),
  relu: (z) => z.map((value) => Math.max(value, 0)),
  linear: (z) => z,
  step: (z) => z.map((value) => (value > 0 ? 1 : 0)),
  softmax: (z) => {
    const largest = Math.max(...z);
    const powers = z.map((value) => Math.exp(value - largest));
    const sum = powers.reduce((total, value) => total + value, 0);
    return powers.map((value) => value / sum);
  },
};

// Numbers of 32 or of 16 bits, least byte first, as bytes.
function numbersOf(bytes, bits) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Float32Array(bytes.byteLength / (bits / 8));
  for (let place = 0; place < numbers.length; place += 1) {
    numbers[place] = bits === 32 ? view.getFloat32(4 * place, true)
      : ofHalf(view.getUint16(2 * place, true));
  }
  return numbers;
}

function ofHalf(half) {
  const sign = half & 0x8000 ? -1 : 1, power = (half >> 10) & 31, rest = half & 1023;
  if (power === 0) return sign * rest * 2 ** -24;
  return sign * (1 + rest / 1024) * 2 ** (power - 15);
}

// What the network answers to inputs x: its outputs.
function forward(sizes, activations, numbers, x) {
  let a = Float64Array.from(x), from = 0;
  activations.forEach((name, layer) => {
    const nIn = sizes[layer], nOut = sizes[layer + 1], z = new Float64Array(nOut);
    const biases = from + nIn * nOut;
    for (let row = 0; row < nOut; row += 1) {
      let sum = numbers[biases + row];
      for (let column = 0; column < nIn; column += 1) {
        sum += numbers[from + row * nIn + column] * a[column];
      }
      z[row] = sum;
    }
    a = ACTIVATIONS[name](z);
    from = biases + nOut;
  });
  return Array.from(a);
}

// The class that is read, "not sure: 7 or 1", or what is wrong with the drawing.
function reading(image, size, outputs, names, texts) {
  if (image === null) return texts.wish;
  if (!isDigitLike(image, size)) return texts.unlike;
  const order = outputs.map((_, place) => place).sort((i, j) => outputs[j] - outputs[i] || j - i);
  const [best, second] = order;
  if (outputs[best] < 0.5 || outputs[best] - outputs[second] < 0.3) {
    return texts.unsure.replace("{first}", names[best]).replace("{second}", names[second]);
  }
  return names[best];
}

// A share in per cent, never a false 0 or 100; another output as a number.
function written(value, isShare) {
  if (!isShare) return value.toFixed(3).replace(/^-(?=[0.]*$)/, "").replace("-", "−");
  if (value < 0.001) return "< 0.1 %";
  if (value > 0.999) return "> 99.9 %";
  return `${(100 * value).toFixed(1)} %`;
}
