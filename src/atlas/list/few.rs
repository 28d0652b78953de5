//! Few offers that words found: each is ranked, and only of those whose rank is good enough it is asked how far they are.

use super::Hit;
use crate::atlas::map::Map;
use crate::atlas::nearest::chord_to;
use crate::atlas::text::One;
use crate::atlas::text::RANKS;
use crate::geo::Point;

/// An offer with a point: its rank, the square of the straight line to it, its layer and its place there.
type Near = (usize, f32, usize, u32);

impl Map {
    /// How many of these have a point, and the best of them: the best rank first, then the nearest.
    pub(super) fn best_of_few(
        &self,
        from: Point,
        few: &[Vec<One>],
        wanted: usize,
    ) -> (usize, Vec<Hit>) {
        let from = from.on_sphere();
        let (located, mut near) = self.well_ranked(from, few, wanted);
        let order = |a: &Near, b: &Near| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1));
        if wanted > 0 && wanted < near.len() {
            let (_, last, _) = near.select_nth_unstable_by(wanted - 1, order);
            let last = *last;
            // Equal ones have an order of their own, for which more of them is read.
            near.retain(|one| order(one, &last).is_le());
        }
        let hit = |(rank, _, sheet, i): &Near| {
            Hit::of(&self.sheets[*sheet].layer, *sheet, *i, from).map(|hit| (*rank, hit))
        };
        let mut hits: Vec<(usize, Hit)> = near.iter().filter_map(hit).collect();
        hits.sort_unstable();
        hits.truncate(wanted);
        (located, hits.into_iter().map(|(_, hit)| hit).collect())
    }

    /// How many of these have a point, and those of them whose rank can be among the wanted.
    fn well_ranked(&self, from: [f32; 3], few: &[Vec<One>], wanted: usize) -> (usize, Vec<Near>) {
        let mut ranked = Vec::with_capacity(few.iter().map(Vec::len).sum());
        let mut of_rank = [0; RANKS];
        for (sheet, few) in few.iter().enumerate() {
            let end = self.sheets[sheet].layer.located();
            for one in few.iter().take_while(|one| one.offer < end) {
                of_rank[one.rank()] += 1;
                ranked.push((one.rank(), sheet, one.offer));
            }
        }
        let mut better = 0;
        let worst = of_rank.iter().position(|count| {
            better += count;
            better >= wanted
        });
        let wanted = ranked.iter().filter(|(rank, ..)| worst.is_none_or(|worst| *rank <= worst));
        let near = wanted.filter_map(|(rank, sheet, i)| {
            let chord = chord_to(&self.sheets[*sheet].layer, *i, from)?;
            Some((*rank, chord, *sheet, *i))
        });
        (ranked.len(), near.collect())
    }
}
