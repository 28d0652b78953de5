//! Chance that falls the same way every time: SplitMix64 (Steele, Lea and Flood 2014), which needs eight bytes and one seed.

/// A generator of random numbers, the same for the same seed.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The dice of one thing (an offer, a request), independent of all others of the same seed.
    pub fn of(seed: u64, thing: u64) -> Self {
        let mut dice = Self(seed ^ thing.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        dice.next();
        dice
    }

    /// 64 random bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    /// A number from 0 up to but without 1.
    pub fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number below `end`, each equally likely.
    pub fn below(&mut self, end: usize) -> usize {
        (self.fraction() * end as f64) as usize
    }

    /// Whether something happens that happens so often in a hundred times.
    pub fn percent(&mut self, often: u32) -> bool {
        self.fraction() * 100.0 < f64::from(often)
    }

    /// One of these, each equally likely.
    pub fn pick<T: Copy>(&mut self, these: &[T]) -> T {
        these[self.below(these.len())]
    }

    /// A number below `end` of which the n-th comes about 1/n as often as the first (Zipf's law).
    pub fn zipf(&mut self, end: usize) -> usize {
        let rank = ((end as f64 + 1.0).ln() * self.fraction()).exp() as usize;
        (rank - 1).min(end - 1)
    }

    /// The place that these weights give a share of chance to.
    pub fn weighted(&mut self, weights: impl IntoIterator<Item = u32> + Clone) -> usize {
        let sum: u32 = weights.clone().into_iter().sum();
        let mut left = (self.fraction() * f64::from(sum)) as u32;
        for (at, weight) in weights.into_iter().enumerate() {
            if left < weight {
                return at;
            }
            left -= weight;
        }
        0
    }

    /// A normally distributed pair around 0 with deviation 1 (Box and Muller).
    pub fn normal(&mut self) -> [f64; 2] {
        let radius = (-2.0 * (1.0 - self.fraction()).ln()).sqrt();
        let (sin, cos) = (self.fraction() * std::f64::consts::TAU).sin_cos();
        [radius * cos, radius * sin]
    }
}
