//! Where a file's bytes come from, what kind of file they are, and how much of it a single row may take.

use crate::error::Problem;
use std::borrow::Cow;
use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The most bytes that one row, one feature or one organisation may take.
pub const LONGEST_ROW: u64 = 4 << 20;

/// How much of a file is looked at to tell what it is, in bytes.
const LOOK: u64 = 1 << 20;

/// A file that can be read more than once.
#[derive(Debug, Clone)]
pub struct Input {
    bytes: Bytes,
    /// How many bytes have been read, over all passes; for whoever shows progress.
    pub read: Arc<AtomicU64>,
}

#[derive(Debug, Clone)]
enum Bytes {
    File(PathBuf),
    Memory(Arc<[u8]>),
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A GeoJSON FeatureCollection.
    Collection,
    /// GeoJSON features one a line, or separated by RS (GeoJSONSeq).
    Sequence,
    /// Comma-separated values, also with semicolons or tabs.
    Csv,
}

/// How the bytes of a file stand for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Windows1252,
}

impl Input {
    /// A file on the disk.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { bytes: Bytes::File(path.into()), read: Arc::default() }
    }

    /// A file in memory.
    pub fn memory(bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        Self { bytes: Bytes::Memory(bytes.into().into_owned().into()), read: Arc::default() }
    }

    /// How long it is, in bytes.
    pub fn len(&self) -> u64 {
        match &self.bytes {
            Bytes::File(path) => path.metadata().map_or(0, |about| about.len()),
            Bytes::Memory(bytes) => bytes.len() as u64,
        }
    }

    /// How often an import reads it from its start to its end.
    pub fn passes(&self) -> u64 {
        match self.kind() {
            Ok(Kind::Collection) => 3,
            _ => 2,
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What kind of file it is, by what stands in it; the name may say anything.
    pub fn kind(&self) -> Result<Kind, Problem> {
        let mut start = Vec::new();
        self.open()?.take(LOOK).read_to_end(&mut start).map_err(unreadable)?;
        if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
            return Err(Problem::new("file", "problem-encoding"));
        }
        let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start).trim_ascii_start();
        match start.first() {
            None => Err(Problem::new("file", "problem-file-empty")),
            Some(b'\x1e') => Ok(Kind::Sequence),
            Some(b'[') => Err(Problem::new("file", "problem-file-type")),
            Some(b'{') if first_line_is_a_feature(start) => Ok(Kind::Sequence),
            Some(b'{') => Ok(Kind::Collection),
            Some(_) => Ok(Kind::Csv),
        }
    }

    /// The bytes from the start.
    pub(super) fn open(&self) -> Result<Box<dyn Read + Send>, Problem> {
        Ok(match &self.bytes {
            Bytes::File(path) => Box::new(File::open(path).map_err(unreadable)?),
            Bytes::Memory(bytes) => Box::new(io::Cursor::new(bytes.clone())),
        })
    }

    /// The bytes from the start, counted for whoever shows progress.
    pub(super) fn counted(&self) -> Result<impl Read + Send + use<>, Problem> {
        let inner = Counted { inner: self.open()?, read: self.read.clone() };
        Ok(BufReader::with_capacity(1 << 16, inner))
    }

    /// The bytes from the start, without a byte order mark, under a meter.
    pub(super) fn metered(&self) -> Result<(Metered, Rc<Meter>), Problem> {
        let meter = Rc::new(Meter::default());
        meter.row_begins();
        let mut inner = BufReader::with_capacity(
            1 << 16,
            Counted { inner: self.open()?, read: self.read.clone() },
        );
        if inner.fill_buf().map_err(unreadable)?.starts_with(b"\xef\xbb\xbf") {
            inner.consume(3);
        }
        Ok((Metered { inner, meter: meter.clone() }, meter))
    }

    /// How its bytes stand for letters; text that is neither UTF-8 nor old Windows is refused with its line.
    pub(super) fn encoding(&self) -> Result<Encoding, Problem> {
        let mut source = BufReader::with_capacity(1 << 16, self.open()?);
        let mut seen = Seen { line: 1, ..Seen::default() };
        let mut kept = Vec::new();
        loop {
            let chunk = source.fill_buf().map_err(unreadable)?;
            let (length, last) = (chunk.len(), chunk.is_empty());
            kept.extend_from_slice(chunk);
            source.consume(length);
            let rest = seen.look_at(&kept, last);
            kept.drain(..kept.len() - rest);
            if last {
                return seen.verdict();
            }
        }
    }
}

/// What was seen of a file's letters.
#[derive(Default)]
struct Seen {
    line: u64,
    first_broken: Option<u64>,
    umlauts: bool,
}

impl Seen {
    /// Looks at some bytes and says how many at the end may be the start of a letter that goes on.
    fn look_at(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            self.umlauts |= !chunk.valid().trim_start_matches('\u{feff}').is_ascii();
            self.line += chunk.valid().bytes().filter(|byte| *byte == b'\n').count() as u64;
            let broken = chunk.invalid();
            if !last && chunks.peek().is_none() && broken.len() < 4 && may_go_on(broken) {
                return broken.len();
            }
            if !broken.is_empty() {
                self.first_broken.get_or_insert(self.line);
            }
        }
        0
    }

    /// A text with some good and some broken letters of UTF-8 is damaged; one without good ones is an old Windows text.
    fn verdict(&self) -> Result<Encoding, Problem> {
        match self.first_broken {
            None => Ok(Encoding::Utf8),
            Some(line) if self.umlauts => {
                Err(Problem::new("file", "problem-encoding").at_line(line))
            }
            Some(_) => Ok(Encoding::Windows1252),
        }
    }
}

/// Whether more bytes could make a letter of these.
fn may_go_on(broken: &[u8]) -> bool {
    std::str::from_utf8(broken).is_err_and(|error| error.error_len().is_none())
}

fn first_line_is_a_feature(start: &[u8]) -> bool {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let feature = serde_json::from_slice::<serde_json::Value>(line);
    feature.is_ok_and(|value| value.get("type").is_some_and(|kind| kind == "Feature"))
}

/// A file that cannot be read, with what the system says about it.
pub(super) fn unreadable(error: io::Error) -> Problem {
    Problem::new("file", "problem-file-unreadable").with("value", error)
}

/// How far a file is read, and how much of it the present row has taken.
#[derive(Default)]
pub(super) struct Meter {
    left: Cell<u64>,
    line: Cell<u64>,
    too_long: Cell<bool>,
}

impl Meter {
    /// A row begins here: it has its whole measure before it.
    pub(super) fn row_begins(&self) {
        self.left.set(LONGEST_ROW);
    }

    /// What comes is skipped without being kept, so it may be as long as it likes.
    pub(super) fn skipping(&self) {
        self.left.set(u64::MAX);
    }

    /// The line that is being read, from 1.
    pub(super) fn line(&self) -> u64 {
        self.line.get() + 1
    }

    /// The problem behind a reader's error: a row that is too long, or what the system or the format says.
    pub(super) fn problem(&self, otherwise: impl FnOnce() -> Problem) -> Problem {
        match self.too_long.get() {
            true => Problem::new("file", "problem-row-too-long")
                .with("most", LONGEST_ROW >> 20)
                .at_line(self.line()),
            false => otherwise(),
        }
    }
}

/// A reader that counts lines and stops where a row takes too much.
pub(super) struct Metered {
    inner: BufReader<Counted>,
    meter: Rc<Meter>,
}

impl Read for Metered {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        let lines = into[..count].iter().filter(|byte| **byte == b'\n').count() as u64;
        self.meter.line.set(self.meter.line.get() + lines);
        let Some(left) = self.meter.left.get().checked_sub(count as u64) else {
            self.meter.too_long.set(true);
            return Err(io::Error::other("a row is too long"));
        };
        self.meter.left.set(left);
        Ok(count)
    }
}

/// A reader that tells how many bytes went through it.
struct Counted {
    inner: Box<dyn Read + Send>,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
