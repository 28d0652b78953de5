//! Small drawings of numbers, made by the server. Each has a name for those who do not see it, and its numbers stand beside it.

use maud::{Markup, html};

/// How high and how wide one bar stands, in steps of the drawing.
const HIGH: u64 = 60;
const WIDE: usize = 10;

/// Bars beside each other in the order of time, which runs as the script does.
pub fn bars(values: &[u64], name: &str) -> Markup {
    let most = values.iter().copied().max().unwrap_or(0).max(1);
    let view = format!("0 0 {} {}", values.len().max(1) * WIDE, HIGH + 2);
    html! {
        svg.bars viewBox=(view) role="img" aria-label=(name) preserveAspectRatio="none" {
            @for (at, value) in values.iter().enumerate() {
                @let high = value.saturating_mul(HIGH).div_ceil(most);
                rect x=(at * WIDE + 1) y=(HIGH - high) width=(WIDE - 2) height=(high) {}
            }
            line x1="0" x2=(values.len().max(1) * WIDE) y1=(HIGH + 1) y2=(HIGH + 1) {}
        }
    }
}

/// Parts of a whole in one bar; for the eye only, since their numbers stand beside it.
pub fn whole(parts: &[u64]) -> Markup {
    let all: u64 = parts.iter().sum::<u64>().max(1);
    let mut from = 0;
    let mut spans = Vec::new();
    for part in parts {
        let to = from + part;
        let at = |value: u64| value * 1_000 / all;
        spans.push((at(from), at(to) - at(from)));
        from = to;
    }
    html! {
        svg.whole viewBox="0 0 1000 16" aria-hidden="true" preserveAspectRatio="none" {
            @for (at, (from, wide)) in spans.iter().enumerate() {
                rect class={ "w" (at) } x=(from) y="0" width=(wide) height="16" {}
            }
        }
    }
}
