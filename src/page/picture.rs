//! Small pictures, painted in memory with smooth edges and written as PNG: enough for icons and the outline of a town.

use flate2::Compression;
use flate2::Crc;
use flate2::write::ZlibEncoder;
use std::io::Write;

/// A line through these points, in pixels from the upper left corner.
pub type Line = Vec<[f64; 2]>;

/// Red, green, blue and opacity, 0 to 255.
pub type Colour = [u8; 4];

/// Every row of pixels is looked at this many times, for smooth edges.
const FINE: usize = 4;

/// A picture that is being painted.
pub struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<Colour>,
}

impl Picture {
    /// An empty picture of one colour; sizes are in pixels.
    pub fn new(width: usize, height: usize, ground: Colour) -> Self {
        Self { width, height, pixels: vec![ground; width * height] }
    }

    /// Fills what lies inside closed rings; a ring in another one is a hole.
    pub fn fill(&mut self, rings: &[Line], colour: Colour) {
        let closed = |ring: &Line| ring.first().copied();
        let edges: Vec<_> = rings
            .iter()
            .flat_map(|ring| {
                let next = ring.iter().copied().skip(1).chain(closed(ring));
                ring.iter().copied().zip(next).filter(|(a, b)| a[1] != b[1]).collect::<Vec<_>>()
            })
            .collect();
        for row in 0..self.height {
            let mut covered = vec![0.0; self.width];
            for part in 0..FINE {
                let y = row as f64 + (part as f64 + 0.5) / FINE as f64;
                let crossed = edges.iter().filter(|(a, b)| (a[1] <= y) != (b[1] <= y));
                let mut at: Vec<f64> = crossed
                    .map(|(a, b)| a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]))
                    .collect();
                at.sort_by(f64::total_cmp);
                for pair in at.chunks_exact(2) {
                    cover(&mut covered, pair[0], pair[1]);
                }
            }
            for (column, part) in covered.iter().enumerate().filter(|(_, part)| **part > 0.0) {
                self.blend(column, row, colour, *part);
            }
        }
    }

    /// Draws lines with round ends, so many pixels wide.
    pub fn stroke(&mut self, lines: &[Line], wide: f64, colour: Colour) {
        let mut covered = vec![0.0_f64; self.pixels.len()];
        let reach = wide / 2.0 + 1.0;
        for pair in lines.iter().flat_map(|line| line.windows(2)) {
            let (a, b) = (pair[0], pair[1]);
            let span = |axis: usize, most: usize| {
                let from = (a[axis].min(b[axis]) - reach).max(0.0) as usize;
                let to = (a[axis].max(b[axis]) + reach).max(0.0) as usize;
                from..to.saturating_add(1).min(most)
            };
            for row in span(1, self.height) {
                for column in span(0, self.width) {
                    let far = distance([column as f64 + 0.5, row as f64 + 0.5], a, b);
                    let part = (wide / 2.0 + 0.5 - far).clamp(0.0, 1.0);
                    let place = &mut covered[row * self.width + column];
                    *place = place.max(part);
                }
            }
        }
        for (place, part) in covered.iter().enumerate().filter(|(_, part)| **part > 0.0) {
            self.blend(place % self.width, place / self.width, colour, *part);
        }
    }

    /// Lays a colour over a pixel, as far as it covers it.
    fn blend(&mut self, column: usize, row: usize, colour: Colour, part: f64) {
        let below = &mut self.pixels[row * self.width + column];
        let over = part.min(1.0) * f64::from(colour[3]) / 255.0;
        let under = f64::from(below[3]) / 255.0 * (1.0 - over);
        let whole = over + under;
        for channel in 0..3 {
            let mixed = f64::from(colour[channel]) * over + f64::from(below[channel]) * under;
            below[channel] = if whole > 0.0 { (mixed / whole).round() as u8 } else { 0 };
        }
        below[3] = (whole * 255.0).round() as u8;
    }

    /// The picture as a PNG file.
    pub fn png(&self) -> Vec<u8> {
        let mut rows = Vec::with_capacity(self.pixels.len() * 4 + self.height);
        for row in self.pixels.chunks_exact(self.width.max(1)) {
            rows.push(0);
            rows.extend(row.iter().flatten());
        }
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::new(6));
        // Writing into memory does not fail; if it did, the picture would be empty.
        let packed = packer.write_all(&rows).and_then(|()| packer.finish()).unwrap_or_default();
        let size = |side: usize| u32::try_from(side).unwrap_or(0).to_be_bytes();
        let eight_bits_with_opacity = [8, 6, 0, 0, 0];
        let head = [&size(self.width)[..], &size(self.height), &eight_bits_with_opacity].concat();
        let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
        for (name, content) in [(b"IHDR", &head), (b"IDAT", &packed), (b"IEND", &Vec::new())] {
            let named = [&name[..], content].concat();
            let mut sum = Crc::new();
            sum.update(&named);
            file.extend(size(content.len()));
            file.extend(named);
            file.extend(sum.sum().to_be_bytes());
        }
        file
    }
}

/// Adds to a row what lies from one place to another, a part of a pixel as a part.
fn cover(row: &mut [f64], from: f64, to: f64) {
    let (from, to) = (from.max(0.0), to.min(row.len() as f64));
    let first = from as usize;
    for (place, covered) in row.iter_mut().enumerate().take(to.ceil().max(0.0) as usize).skip(first)
    {
        let inside = to.min(place as f64 + 1.0) - from.max(place as f64);
        *covered += inside.max(0.0) / FINE as f64;
    }
}

/// How far a point is from the piece of a line between two others.
fn distance(point: [f64; 2], a: [f64; 2], b: [f64; 2]) -> f64 {
    let along = [b[0] - a[0], b[1] - a[1]];
    let length = along[0].powi(2) + along[1].powi(2);
    let to = [point[0] - a[0], point[1] - a[1]];
    let part = match length > 0.0 {
        true => ((to[0] * along[0] + to[1] * along[1]) / length).clamp(0.0, 1.0),
        false => 0.0,
    };
    (to[0] - part * along[0]).hypot(to[1] - part * along[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Colour = [0, 0, 0, 255];
    const WHITE: Colour = [255, 255, 255, 255];

    #[test]
    fn a_square_is_filled_inside_its_edges_and_a_hole_in_it_is_not() {
        let mut picture = Picture::new(20, 20, WHITE);
        let square = |from: f64, to: f64| vec![[from, from], [to, from], [to, to], [from, to]];
        picture.fill(&[square(2.0, 18.0), square(8.0, 12.0)], BLACK);
        let at = |x: usize, y: usize| picture.pixels[y * 20 + x];
        assert_eq!([at(1, 1), at(3, 3), at(10, 10)], [WHITE, BLACK, WHITE]);
    }

    #[test]
    fn half_a_pixel_is_half_as_dark_and_lines_outside_do_no_harm() {
        let mut picture = Picture::new(4, 4, WHITE);
        picture.fill(&[vec![[-9.0, -9.0], [1.5, -9.0], [1.5, 99.0], [-9.0, 99.0]]], BLACK);
        picture.stroke(&[vec![[50.0, 50.0], [90.0, 90.0]], vec![[-50.0, 2.0]]], 3.0, BLACK);
        assert_eq!(picture.pixels[0], BLACK);
        assert!((120..136).contains(&picture.pixels[1][0]));
        assert_eq!(picture.pixels[3], WHITE);
    }

    #[test]
    fn a_png_has_its_size_in_its_head() {
        let png = Picture::new(300, 7, BLACK).png();
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!((&png[16..20], &png[20..24]), (&[0, 0, 1, 44][..], &[0, 0, 0, 7][..]));
    }
}
