//! The latitude of a row of the map's plane. Every feature of a tile needs one or three, so it is looked up and not computed.

use std::f64::consts::PI;
use std::sync::LazyLock;

/// So many steps from the north rim of the map to the south rim, and how many bits of a row are finer than a step.
const STEPS: u32 = 1024;
const FINER: u32 = 22;

/// The latitude at every step and how far it goes on to the next one at that slope, both in degrees.
static LATITUDES: LazyLock<Vec<[f64; 2]>> = LazyLock::new(|| {
    let at = |step: u32| PI * (1.0 - 2.0 * f64::from(step) / f64::from(STEPS));
    let slope = |x: f64| -2.0 * PI / f64::from(STEPS) / x.cosh();
    let node = |x: f64| [x.sinh().atan().to_degrees(), slope(x).to_degrees()];
    (0..=STEPS).map(|step| node(at(step))).collect()
});

/// The latitude in degrees of a row in steps of 1/2³² from the north, right to a thousandth of a millimetre.
pub(super) fn latitude(y: u32) -> f64 {
    let step = (y >> FINER) as usize;
    let t = f64::from(y & ((1 << FINER) - 1)) / f64::from(1u32 << FINER);
    let [[a, slope_a], [b, slope_b]] = [LATITUDES[step], LATITUDES[step + 1]];
    // Cubic Hermite interpolation.
    let (rise, u) = (b - a, 1.0 - t);
    a + t * rise + t * u * (u * (slope_a - rise) - t * (slope_b - rise))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_looked_up_is_what_the_formula_says(y in any::<u32>()) {
            let exact = (PI * (1.0 - 2.0 * f64::from(y) / 4_294_967_296.0)).sinh().atan().to_degrees();
            prop_assert!((latitude(y) - exact).abs() < 1e-9, "{} {exact}", latitude(y));
        }
    }
}
