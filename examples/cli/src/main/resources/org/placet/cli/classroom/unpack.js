/* A pack is JSON, gzipped, in base64. Browsers unpack gzip themselves; for those that cannot, inflate() does. */

function bytesOf(base64) {
  const raw = atob(base64);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) {
    bytes[i] = raw.charCodeAt(i);
  }
  return bytes;
}

function gunzip(bytes) {
  if (typeof DecompressionStream === "function") {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }
  return Promise.resolve(new TextDecoder().decode(inflate(bytes)));
}

function unpack(id) {
  return gunzip(bytesOf(document.getElementById(id).textContent.trim())).then(JSON.parse);
}

/* RFC 1951, after the manner of zlib's puff: short rather than fast. */
function inflate(bytes) {
  const view = new DataView(bytes.buffer);
  const out = new Uint8Array(view.getUint32(bytes.length - 4, true));
  let at = 10; // the head that Java writes has no optional parts
  let held = 0;
  let count = 0;
  let end = 0;

  function bits(need) {
    while (count < need) {
      held |= bytes[at++] << count;
      count += 8;
    }
    const value = held & ((1 << need) - 1);
    held >>>= need;
    count -= need;
    return value;
  }

  function table(lengths) {
    const counts = new Uint16Array(16);
    const offsets = new Uint16Array(16);
    const symbols = [];
    lengths.forEach(function (length) { counts[length]++; });
    counts[0] = 0;
    for (let i = 1; i < 16; i++) {
      offsets[i] = offsets[i - 1] + counts[i - 1];
    }
    lengths.forEach(function (length, symbol) {
      if (length) {
        symbols[offsets[length]++] = symbol;
      }
    });
    return { counts: counts, symbols: symbols };
  }

  function symbolOf(code) {
    let value = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      value |= bits(1);
      const many = code.counts[length];
      if (value - many < first) {
        return code.symbols[index + value - first];
      }
      index += many;
      first = (first + many) << 1;
      value <<= 1;
    }
    throw new Error("This file is damaged.");
  }

  const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
  const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
  const farBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
  const farBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

  function block(lengths, fars) {
    for (;;) {
      let symbol = symbolOf(lengths);
      if (symbol < 256) {
        out[end++] = symbol;
      } else if (symbol === 256) {
        return;
      } else {
        symbol -= 257;
        const length = lengthBase[symbol] + bits(lengthBits[symbol]);
        const far = symbolOf(fars);
        const back = farBase[far] + bits(farBits[far]);
        for (let i = 0; i < length; i++, end++) {
          out[end] = out[end - back];
        }
      }
    }
  }

  function fixed() {
    const lengths = [];
    for (let i = 0; i < 288; i++) {
      lengths.push(i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
    }
    block(table(lengths), table(new Array(30).fill(5)));
  }

  function dynamic() {
    const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    const many = bits(5) + 257;
    const far = bits(5) + 1;
    const codes = bits(4) + 4;
    const first = new Array(19).fill(0);
    for (let i = 0; i < codes; i++) {
      first[order[i]] = bits(3);
    }
    const code = table(first);
    const lengths = [];
    while (lengths.length < many + far) {
      const symbol = symbolOf(code);
      if (symbol < 16) {
        lengths.push(symbol);
      } else {
        const value = symbol === 16 ? lengths[lengths.length - 1] : 0;
        let times = symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7);
        while (times--) {
          lengths.push(value);
        }
      }
    }
    block(table(lengths.slice(0, many)), table(lengths.slice(many)));
  }

  function stored() {
    held = count = 0;
    const length = bytes[at] | (bytes[at + 1] << 8);
    at += 4;
    out.set(bytes.subarray(at, at + length), end);
    at += length;
    end += length;
  }

  let last = 0;
  while (!last) {
    last = bits(1);
    [stored, fixed, dynamic][bits(2)]();
  }
  return out;
}
