//! QR codes as drawings in the page: black on white whatever the page's colours, so that every camera reads them.

use fast_qr::qr::QRBuilder;
use maud::{Markup, html};
use std::fmt::Write;

/// The free margin that readers need, in modules.
const MARGIN: usize = 4;

/// The QR code of an address, named for those who cannot see it; none where the address is too long for one.
pub fn qr(address: &str, name: &str) -> Option<Markup> {
    let code = QRBuilder::new(address).build().ok()?;
    let side = code.size + 2 * MARGIN;
    let mut path = String::new();
    for row in 0..code.size {
        let dark = |column: usize| column < code.size && code[row][column].value();
        let mut column = 0;
        while column < code.size {
            let run = (column..).take_while(|column| dark(*column)).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + MARGIN, row + MARGIN);
            }
            column += run.max(1);
        }
    }
    Some(html! {
        svg.qr xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (side) " " (side) } role="img" aria-label=(name) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    })
}
