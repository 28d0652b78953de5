//! Before it is sent: entries near by that may be the same, and offers of the same kind at the same time.

use super::fields::Fields;
use crate::language::Interface;
use crate::network::Network;
use maud::{Markup, html};

/// "Is it there already?" and "At the same time near by": what stands above the buttons of the form.
pub fn alike(_fields: &Fields, _network: &Network, _lang: Interface) -> Markup {
    html! {}
}
