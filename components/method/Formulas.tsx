/** Work for one bitcoin, W = D · 2^32 / (10^15 · 86400 · R), as a browser sets and a screen reader speaks it. */
export function WorkFormula() {
  return (
    <math displaystyle>
      <mi>W</mi>
      <mo>=</mo>
      <mfrac>
        <mrow>
          <mi>D</mi>
          <mo>×</mo>
          <msup>
            <mn>2</mn>
            <mn>32</mn>
          </msup>
        </mrow>
        <mrow>
          <msup>
            <mn>10</mn>
            <mn>15</mn>
          </msup>
          <mo>×</mo>
          <mn>86400</mn>
          <mo>×</mo>
          <mi>R</mi>
        </mrow>
      </mfrac>
    </math>
  );
}

/** Right side of the cost of one bitcoin, W × (24 × η × PUE × P + g + n). Its name stands before it, so that a narrow page can break between. */
export function CostFormula() {
  return (
    <math displaystyle>
      <mi>W</mi>
      <mo>×</mo>
      <mrow>
        <mo>(</mo>
        <mn>24</mn>
        <mo>×</mo>
        <mi>η</mi>
        <mo>×</mo>
        <mi mathvariant="normal">PUE</mi>
        <mo>×</mo>
        <mi>P</mi>
        <mo>+</mo>
        <mi>g</mi>
        <mo>+</mo>
        <mi>n</mi>
        <mo>)</mo>
      </mrow>
    </math>
  );
}
