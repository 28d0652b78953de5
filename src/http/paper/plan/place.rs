//! Finds room for every number: at its place where that is free, else beside it.

/// What the discs are round: how wide a letter is in parts of a radius, and how many letters a line of a plate takes.
const LETTER: f64 = 0.62;
const LETTERS: usize = 12;
/// The longest name of a place that is written beside its disc, in letters.
const LONGEST_NAME: usize = 28;
/// The gap between two discs.
const GAP: f64 = 5.0;
/// The directions in which room is looked for.
const WAYS: u32 = 20;

/// Numbers at one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Where they belong.
    pub at: [f64; 2],
    /// What stands on the disc, line by line.
    pub lines: Vec<String>,
    /// West, north, east and south of the disc.
    pub room: [f64; 4],
    /// The numbers themselves.
    pub numbers: Vec<i64>,
    /// How the place is called and where that stands, where there is room for it.
    pub name: Option<(String, [f64; 4])>,
}

impl Spot {
    /// The middle of the disc.
    pub fn middle(&self) -> [f64; 2] {
        let [west, north, east, south] = self.room;
        [(west + east) / 2.0, (north + south) / 2.0]
    }

    /// Whether the disc stands beside its place.
    pub fn is_beside(&self) -> bool {
        distance(self.at, self.middle()) > 1.0
    }
}

/// Lays out all numbers on a sheet of this size; `corner` is the west, foot and east of the ruler, which stays free, and `words` says
/// numbers briefly.
pub fn placed(
    numbers: Vec<(i64, [f64; 2])>,
    size: [f64; 2],
    radius: f64,
    [west, foot, east]: [f64; 3],
    words: &dyn Fn(&[i64]) -> Vec<String>,
) -> Vec<Spot> {
    let mut places = together(numbers, radius * 0.35);
    // Those with many neighbours first: they are the hardest to find room for.
    let dots: Vec<[f64; 2]> = places.iter().map(|(at, _)| *at).collect();
    let crowd = |at: [f64; 2]| dots.iter().filter(|dot| distance(**dot, at) < radius * 3.0).count();
    places.sort_by_key(|(at, _)| (std::cmp::Reverse(crowd(*at)), at[1] as i64, at[0] as i64));
    let mut sheet =
        Sheet { size, dots, taken: vec![[west, foot - 60.0, east, foot + 10.0]], ways: Vec::new() };
    let mut spots: Vec<Spot> = Vec::new();
    for (at, numbers) in places {
        let lines = lines(words(&numbers));
        let letters = lines.iter().map(|line| letters(line)).max().unwrap_or(1);
        let wide = (letters as f64 * LETTER * radius + radius * 0.9).max(2.0 * radius);
        let high = 2.0 * radius + (lines.len() as f64 - 1.0) * radius * 1.5;
        let room = sheet.find(at, [wide, high], radius);
        sheet.taken.push(room);
        let spot = Spot { at, lines, room, numbers, name: None };
        if spot.is_beside() {
            sheet.ways.push((at, spot.middle()));
        }
        spots.push(spot);
    }
    spots
}

/// Writes the names of places beside their discs, wherever nothing is hidden by it; letters are so high.
pub fn name(
    spots: &mut [Spot],
    size: [f64; 2],
    high: f64,
    [west, foot, east]: [f64; 3],
    called: &dyn Fn(&Spot) -> Option<String>,
) {
    let taken = spots.iter().map(|spot| spot.room).chain([[west, foot - 60.0, east, foot + 10.0]]);
    let ways = spots.iter().filter(|spot| spot.is_beside()).map(|spot| (spot.at, spot.middle()));
    let mut sheet = Sheet {
        size,
        dots: spots.iter().map(|spot| spot.at).collect(),
        taken: taken.collect(),
        ways: ways.collect(),
    };
    for spot in spots.iter_mut() {
        let Some(words) = called(spot).filter(|words| words.chars().count() <= LONGEST_NAME) else {
            continue;
        };
        let wide = words.chars().count() as f64 * high * 0.6;
        let [west, north, east, south] = spot.room;
        let [x, y] = spot.middle();
        let beside = [
            [east + GAP + wide / 2.0 + 4.0, y],
            [west - GAP - wide / 2.0 - 4.0, y],
            [x, south + GAP + high / 2.0 + 4.0],
            [x, north - GAP - high / 2.0 - 4.0],
        ];
        let rooms = beside.map(|middle| around(middle, [wide, high * 1.1]));
        let free = |room: &[f64; 4]| sheet.is_open(room) && !sheet.hides(room, [f64::MAX; 2], 8.0);
        if let Some(room) = rooms.into_iter().find(|room| free(room)) {
            sheet.taken.push(room);
            spot.name = Some((words, room));
        }
    }
}

/// The letters that take room.
fn letters(line: &str) -> usize {
    line.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).count()
}

/// Numbers so near to each other that they are one place, as those of one house.
fn together(numbers: Vec<(i64, [f64; 2])>, near: f64) -> Vec<([f64; 2], Vec<i64>)> {
    let mut places: Vec<([f64; 2], Vec<i64>)> = Vec::new();
    for (number, at) in numbers {
        match places.iter_mut().find(|(other, _)| distance(*other, at) <= near) {
            Some((_, all)) => all.push(number),
            None => places.push((at, vec![number])),
        }
    }
    places
}

/// Parts in lines that are short enough, as square as they go.
fn lines(parts: Vec<String>) -> Vec<String> {
    let total: usize = parts.iter().map(|part| letters(part) + 2).sum();
    let most = total.div_ceil(total.div_ceil(LETTERS).max(1));
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line) if letters(line) + letters(&part) < most => {
                line.push_str(" · ");
                line.push_str(&part);
            }
            _ => lines.push(part),
        }
    }
    lines
}

/// What stands on the sheet so far.
struct Sheet {
    size: [f64; 2],
    dots: Vec<[f64; 2]>,
    taken: Vec<[f64; 4]>,
    /// The lines from places to discs that stand beside them.
    ways: Vec<([f64; 2], [f64; 2])>,
}

impl Sheet {
    /// Room for a disc of this size: at its place, else as near as it goes. Where there is none at all it is asked for less and less:
    /// first its line may cross others, then it may hide other places, never another number.
    fn find(&self, at: [f64; 2], wanted: [f64; 2], radius: f64) -> [f64; 4] {
        let own = around(at, wanted);
        if self.is_open(&own) && !self.hides(&own, at, radius * 0.5) {
            return own;
        }
        let open = || candidates(at, wanted, radius).filter(|room| self.is_open(room));
        let clear = |room: &[f64; 4]| !self.hides(room, [f64::MAX; 2], radius * 0.4);
        let best = open().find(|room| clear(room) && !self.crosses(at, room));
        let best = best.or_else(|| open().find(|room| clear(room)));
        best.or_else(|| open().next()).unwrap_or(own)
    }

    /// Whether a disc stands on the sheet and on no other one.
    fn is_open(&self, room: &[f64; 4]) -> bool {
        let [west, north, east, south] = *room;
        let inside = west >= 6.0
            && north >= 6.0
            && east <= self.size[0] - 6.0
            && south <= self.size[1] - 6.0;
        inside
            && self.taken.iter().all(|other| !overlap(room, other))
            && self
                .ways
                .iter()
                .all(|(from, to)| !steps(*from, *to).any(|step| covers(room, step, GAP)))
    }

    /// Whether a disc would hide another place than its own.
    fn hides(&self, room: &[f64; 4], own: [f64; 2], rim: f64) -> bool {
        self.dots.iter().any(|dot| distance(*dot, own) > 0.5 && covers(room, *dot, rim))
    }

    /// Whether the line from a place to its disc would pass through another disc.
    fn crosses(&self, at: [f64; 2], room: &[f64; 4]) -> bool {
        let middle = [(room[0] + room[2]) / 2.0, (room[1] + room[3]) / 2.0];
        steps(at, middle).any(|step| self.taken.iter().any(|other| covers(other, step, 2.0)))
    }
}

/// Rooms round a place, the nearest first.
fn candidates([x, y]: [f64; 2], wanted: [f64; 2], radius: f64) -> impl Iterator<Item = [f64; 4]> {
    (0..48).flat_map(move |ring| {
        let far = radius * (1.7 + 0.6 * f64::from(ring));
        (0..WAYS).map(move |way| {
            let angle = std::f64::consts::TAU * f64::from(way) / f64::from(WAYS);
            // A long plate has to go further to the sides than up and down.
            let across = angle.cos() * (far + (wanted[0] - wanted[1]).max(0.0) / 2.0);
            around([x + across, y + angle.sin() * far], wanted)
        })
    })
}

fn around([x, y]: [f64; 2], [wide, high]: [f64; 2]) -> [f64; 4] {
    [x - wide / 2.0, y - high / 2.0, x + wide / 2.0, y + high / 2.0]
}

/// Points on a straight line.
fn steps([x, y]: [f64; 2], [to_x, to_y]: [f64; 2]) -> impl Iterator<Item = [f64; 2]> {
    let count = ((to_x - x).hypot(to_y - y) / 8.0).ceil().clamp(2.0, 200.0) as u32;
    (0..=count).map(move |step| {
        let part = f64::from(step) / f64::from(count);
        [x + (to_x - x) * part, y + (to_y - y) * part]
    })
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

fn covers([west, north, east, south]: &[f64; 4], [x, y]: [f64; 2], rim: f64) -> bool {
    (west - rim..=east + rim).contains(&x) && (north - rim..=south + rim).contains(&y)
}

fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
    a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(numbers: Vec<(i64, [f64; 2])>) -> Vec<Spot> {
        let words = |numbers: &[i64]| numbers.iter().map(i64::to_string).collect();
        placed(numbers, [1780.0, 1080.0], 31.0, [40.0, 1040.0, 400.0], &words)
    }

    #[test]
    fn of_a_hundred_places_in_a_small_town_no_number_hides_another_and_each_is_on_the_sheet() {
        let at = |n: i64| [600.0 + (n * 89 % 570) as f64, 400.0 + (n * 57 % 360) as f64];
        let spots = laid((1..=100).map(|n| (n, at(n))).collect());
        let all: Vec<&String> = spots.iter().flat_map(|spot| &spot.lines).collect();
        assert!(all.len() >= 90, "{}", all.len());
        for (i, spot) in spots.iter().enumerate() {
            let [west, north, east, south] = spot.room;
            assert!(west >= 0.0 && north >= 0.0 && east <= 1780.0 && south <= 1080.0, "{spot:?}");
            let other = spots[..i].iter().find(|other| overlap(&spot.room, &other.room));
            assert_eq!(other, None, "{spot:?}");
        }
    }

    #[test]
    fn a_place_is_called_by_its_name_where_that_hides_nothing() {
        let mut spots = laid(vec![
            (1, [200.0, 200.0]),
            (2, [900.0, 500.0]),
            (3, [985.0, 500.0]),
            (4, [815.0, 500.0]),
        ]);
        let called = |spot: &Spot| (spot.numbers != [3]).then(|| "Stadtbibliothek".to_owned());
        name(&mut spots, [1780.0, 1080.0], 30.0, [40.0, 1040.0, 400.0], &called);
        let of = |number: i64| spots.iter().find(|spot| spot.numbers == [number]).unwrap();
        assert_eq!(of(3).name, None);
        let named: Vec<_> =
            spots.iter().filter_map(|spot| spot.name.as_ref()).map(|(_, room)| room).collect();
        assert_eq!(named.len(), 3);
        for (at, room) in named.iter().enumerate() {
            assert!(spots.iter().all(|spot| !overlap(&spot.room, room)));
            assert!(named[..at].iter().all(|other| !overlap(other, room)));
        }
    }

    #[test]
    fn a_lonely_place_has_its_number_on_it_and_one_house_has_one_plate() {
        let house = [900.0, 500.0];
        let spots = laid(vec![(1, [200.0, 200.0]), (2, house), (7, [901.0, 500.0]), (12, house)]);
        assert_eq!(spots.len(), 2);
        let plate = spots.iter().find(|spot| spot.at == house).unwrap();
        assert_eq!(plate.lines, ["2 · 7 · 12"]);
        assert!(spots.iter().all(|spot| !spot.is_beside()));
        let many = laid((1..=30).map(|n| (n, house)).collect());
        assert!(many[0].lines.len() > 3, "{:?}", many[0].lines);
    }
}
