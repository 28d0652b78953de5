//! The texts of a layer: titles plain, because every list needs them, and everything else packed and compressed.
//! Offers arrive in any order and are put away in runs, each in the order of the curve, so that a walk along it unpacks few blocks.

use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::offer::Offer;
use crate::packed::Pack;
use crate::packed::Unpack;
use std::ops::Range;
use uuid::Uuid;
use zstd::bulk::Decompressor as Unpacker;

/// How many offers are compressed together: neighbours in a file resemble each other.
const TOGETHER: usize = 16;
/// How many offers are held back to be put in order, about as many kilobytes.
const RUN: usize = 65_536;
/// zstd's fastest ordinary level; the higher ones gain a tenth and cost a start.
const LEVEL: i32 = 1;

/// Published offers, run by run in the order of the curve.
#[derive(Debug, Default)]
pub struct Shelf {
    titles: Vec<u8>,
    title_at: Vec<u32>,
    tags: Vec<Tag>,
    /// For every reader, how well each of these tags suits; 0 is best.
    ranks: Vec<Vec<u8>>,
    blocks: Vec<Box<[u8]>>,
    /// The run that is being filled: its offers one behind the other, and their titles.
    open: Vec<u8>,
    open_titles: Vec<u8>,
    run: Vec<Held>,
    /// Where those that arrived before have been put.
    placed: Vec<u32>,
    len: usize,
}

/// An offer of the run that is being filled.
#[derive(Debug)]
struct Held {
    order: (u64, Uuid),
    packed: Range<usize>,
    titles: Range<usize>,
}

/// A title in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Title<'a> {
    /// The title.
    pub value: &'a str,
    /// Its language.
    pub tag: &'a Tag,
}

impl Shelf {
    /// Takes a published offer with its place on the curve, and says as the how many-th it arrived.
    pub fn push(&mut self, offer: &Offer, key: u64) -> Result<u32> {
        let arrived = (self.placed.len() + self.run.len()) as u32;
        let (packed, titles) = (self.open.len(), self.open_titles.len());
        self.open.extend([0; 4]);
        if let Err(e) = offer.serialize(&mut self.open) {
            self.open.truncate(packed);
            return Err(Error::Broken(e.to_string()));
        }
        let length = (self.open.len() - packed - 4) as u32;
        self.open[packed..packed + 4].copy_from_slice(&length.to_le_bytes());
        self.push_titles(&offer.content.title);
        let (packed, titles) = (packed..self.open.len(), titles..self.open_titles.len());
        self.run.push(Held { order: (key, offer.id), packed, titles });
        if self.run.len() == RUN {
            self.put_away();
        }
        Ok(arrived)
    }

    /// Puts the run away in the order of the curve.
    fn put_away(&mut self) {
        let first = self.placed.len();
        let mut order: Vec<usize> = (0..self.run.len()).collect();
        order.sort_unstable_by_key(|at| self.run[*at].order);
        self.placed.resize(first + order.len(), 0);
        for (place, at) in order.iter().enumerate() {
            self.placed[first + at] = (first + place) as u32;
            self.title_at.push(self.titles.len() as u32);
            self.titles.extend_from_slice(&self.open_titles[self.run[*at].titles.clone()]);
        }
        for together in order.chunks(TOGETHER) {
            let offers: Vec<u8> = together
                .iter()
                .flat_map(|at| &self.open[self.run[*at].packed.clone()])
                .copied()
                .collect();
            // A block that cannot be packed is read as broken, and costs nobody else anything.
            let block = zstd::bulk::compress(&offers, LEVEL).unwrap_or_default();
            self.blocks.push(block.into_boxed_slice());
        }
        self.open.clear();
        self.open_titles.clear();
        self.run.clear();
    }

    /// No more offers come. Says at which place each stands, in the order of their arrival.
    pub fn finish(&mut self) -> Vec<u32> {
        self.put_away();
        (self.open, self.open_titles, self.run) = Default::default();
        self.ranks = Interface::ALL.iter().map(|reader| self.ranks_for(*reader)).collect();
        self.titles.shrink_to_fit();
        self.title_at.shrink_to_fit();
        self.len = self.placed.len();
        std::mem::take(&mut self.placed)
    }

    /// The order of [`Texts::best`]: the reader's own language before those that stand for it, and the very tag before its relatives.
    fn ranks_for(&self, reader: Interface) -> Vec<u8> {
        let rank = |tag: &Tag| {
            let suits = |wanted: &str| match tag.as_str() {
                exact if exact == wanted => Some(0),
                "de-simple" => None,
                _ => (tag.primary() == wanted).then_some(1),
            };
            let mut places = (0..).zip(reader.fallbacks());
            places.find_map(|(place, wanted)| Some(2 * place + suits(wanted)?)).unwrap_or(u8::MAX)
        };
        self.tags.iter().map(rank).collect()
    }

    fn push_titles(&mut self, titles: &Texts) {
        let filled = titles.iter().filter(|(_, text)| !text.value.trim().is_empty());
        for (tag, text) in filled.take(usize::from(u8::MAX)) {
            let known = self.tags.iter().position(|t| t == tag);
            let tag = known.unwrap_or_else(|| {
                self.tags.push(tag.clone());
                self.tags.len() - 1
            });
            let value = &text.value.as_bytes()[..text.value.len().min(usize::from(u16::MAX))];
            let Ok(value) = std::str::from_utf8(value) else {
                continue;
            };
            self.open_titles.extend((tag as u16).to_le_bytes());
            self.open_titles.extend((value.len() as u16).to_le_bytes());
            self.open_titles.extend(value.as_bytes());
        }
    }

    /// The titles of an offer with the places of their languages among the tags.
    pub fn titles(&self, place: u32) -> impl Iterator<Item = (u16, &[u8])> {
        let end =
            self.title_at.get(place as usize + 1).map_or(self.titles.len(), |end| *end as usize);
        let mut rest = &self.titles[self.title_at[place as usize] as usize..end];
        std::iter::from_fn(move || {
            let (head, tail) = rest.split_at_checked(4)?;
            let tag = u16::from_le_bytes([head[0], head[1]]);
            let (value, tail) =
                tail.split_at_checked(usize::from(u16::from_le_bytes([head[2], head[3]])))?;
            rest = tail;
            Some((tag, value))
        })
    }

    /// The title for a reader: by the same rule as [`Texts::best`].
    pub fn title(&self, place: u32, reader: Interface) -> Option<Title<'_>> {
        let ranks = self.ranks.get(reader as usize)?;
        let mut best: Option<(u8, u16, &[u8])> = None;
        for (tag, value) in self.titles(place) {
            let rank = *ranks.get(usize::from(tag))?;
            if best.is_none_or(|(least, ..)| rank < least) {
                best = Some((rank, tag, value));
            }
        }
        let (_, tag, value) = best?;
        let tag = self.tags.get(usize::from(tag))?;
        let value = std::str::from_utf8(value).ok()?;
        Some(Title { value, tag })
    }

    /// Asks memory for the titles of an offer: whoever does so for several before the first is read waits for all of them together.
    pub fn call_up(&self, place: u32) {
        let start = self.title_at.get(place as usize).copied().unwrap_or_default() as usize;
        std::hint::black_box(self.titles.get(start).copied());
        std::hint::black_box(self.titles.get(start + 64).copied());
    }

    /// What offers without a point are ordered by: the German title, else what stands for it, in small letters.
    pub fn order(&self, place: u32, id: Uuid) -> (String, Uuid) {
        let title = self.title(place, Interface::De);
        (title.map_or_else(String::new, |t| t.value.to_lowercase()), id)
    }

    /// The whole offer at a place.
    pub fn read(&self, place: u32) -> Result<Offer> {
        let mut found = None;
        self.read_each(&[place], |_, offer| found = Some(offer))?;
        found.ok_or(Error::NotFound)
    }

    /// All offers with their places, one after the other.
    pub fn each(&self, found: impl FnMut(u32, Offer)) -> Result<()> {
        let all: Vec<u32> = (0..self.len as u32).collect();
        self.read_each(&all, found)
    }

    /// The offers at these places, which stand in order; what is packed together is unpacked once.
    pub fn read_each(&self, places: &[u32], mut found: impl FnMut(u32, Offer)) -> Result<()> {
        let block = |place: &u32| *place as usize / TOGETHER;
        // One for all blocks, since making it costs as much as unpacking one.
        let mut unpacker = Unpacker::new().map_err(|e| Error::Broken(e.to_string()))?;
        let mut bytes = Vec::new();
        for wanted in places.chunk_by(|a, b| block(a) == block(b)) {
            self.unpack(&mut unpacker, block(&wanted[0]), &mut bytes)?;
            let (mut rest, mut at) = (&bytes[..], (block(&wanted[0]) * TOGETHER) as u32);
            while let Some((head, tail)) = rest.split_first_chunk::<4>() {
                let Some((mut offer, tail)) =
                    tail.split_at_checked(u32::from_le_bytes(*head) as usize)
                else {
                    break;
                };
                if wanted.binary_search(&at).is_ok() {
                    let offer = Offer::deserialize(&mut offer);
                    found(at, offer.map_err(|e| Error::Broken(e.to_string()))?);
                }
                (rest, at) = (tail, at + 1);
            }
        }
        Ok(())
    }

    fn unpack(&self, unpacker: &mut Unpacker, block: usize, into: &mut Vec<u8>) -> Result<()> {
        let packed = self.blocks.get(block).ok_or(Error::NotFound)?;
        let size = zstd::zstd_safe::get_frame_content_size(packed).ok().flatten().unwrap_or(0);
        into.clear();
        into.reserve(size as usize);
        unpacker.decompress_to_buffer(packed, into).map_err(|e| Error::Broken(e.to_string()))?;
        Ok(())
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        let blocks: usize = self.blocks.iter().map(|b| b.len() + 16).sum();
        self.titles.capacity() + self.title_at.capacity() * 4 + blocks
    }
}
