//! Encoded parameters in one buffer, and their order.

use std::cmp::Ordering;

use super::{BuildError, refused};
use crate::sign::percent;

/// One parameter: where it lies in the buffer, as `name=text&` before encoding. Most names and texts need no
/// encoding, so that most parameters are written into a query by one copy.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The first bytes of the name, most significant first: decides most comparisons without the buffer.
    pub(super) prefix: u64,
    start: u32,
    name: u32,
    end: u32,
    /// Whether percent-encoding changes nothing of name and text.
    plain: bool,
    /// Whether it travels in the body.
    pub(super) body: bool,
    /// Whether it must never be shown.
    pub(super) secret: bool,
}

/// Names and texts, and where they are.
#[derive(Clone, Default)]
pub(super) struct Pairs {
    /// Bytes, because it is cut only where names and texts begin and end; texts are checked when they are lent out.
    pub(super) text: Vec<u8>,
    pub(super) entries: Vec<Entry>,
    /// At most so many bytes are all parameters as an encoded query, with a `&` after each.
    pub(super) length: usize,
    pub(super) has_secret: bool,
    unsorted: bool,
}

/// What all parameters made from one field share.
#[derive(Clone, Copy, Default)]
pub(super) struct Traits {
    pub(super) body: bool,
    pub(super) secret: bool,
}

/// A part of the buffer that holds a name, to which more may be added.
#[derive(Clone, Copy)]
pub(super) struct Name {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether percent-encoding changes nothing of it.
    pub(super) plain: bool,
    /// See [`Entry::prefix`].
    pub(super) prefix: u64,
}

impl Pairs {
    pub(super) fn param(&self, entry: &Entry) -> Param<'_> {
        Param {
            prefix: entry.prefix,
            text: self
                .text
                .get(entry.start as usize..entry.end as usize)
                .unwrap_or_default(),
            name: entry.name as usize,
            plain: entry.plain,
            body: entry.body,
            secret: entry.secret,
        }
    }

    fn name(&self, entry: &Entry) -> &[u8] {
        self.param(entry).name()
    }

    /// Name and text.
    pub(super) fn pair(&self, entry: &Entry) -> (&str, &str) {
        let param = self.param(entry);
        (text_of(param.name()), text_of(param.value()))
    }

    /// A text that may need encoding: see [`Pairs::leaf`].
    #[inline]
    pub(super) fn text_leaf(
        &mut self,
        name: Name,
        text: &str,
        traits: Traits,
    ) -> Result<(), BuildError> {
        // Checked where it comes from: reading back what was just written in small pieces costs a processor more
        // than the check itself. For the same reason names carry what is known of them.
        let plain = name.plain && percent::is_plain(text.as_bytes());
        self.leaf(Name { plain, ..name }, text, traits)
    }

    /// One parameter: its name has just been written, at the end of the buffer; its text needs no encoding, or
    /// `name.plain` says otherwise.
    pub(super) fn leaf(
        &mut self,
        name: Name,
        text: &str,
        traits: Traits,
    ) -> Result<(), BuildError> {
        let Name {
            start,
            end,
            plain,
            prefix,
        } = name;
        self.text.push(b'=');
        self.text.extend_from_slice(text.as_bytes());
        self.text.push(b'&');
        if u32::try_from(self.text.len()).is_err() {
            return Err(refused(
                self.text_at(name),
                "the parameters are larger than 4 GiB",
            ));
        }
        let entry = Entry {
            prefix,
            // None is larger than the length of the buffer, see above.
            start: start as u32,
            name: (end - start) as u32,
            end: self.text.len() as u32,
            plain,
            body: traits.body,
            secret: traits.secret,
        };
        if let Some(last) = self.entries.last() {
            self.unsorted |= match last.prefix.cmp(&entry.prefix) {
                Ordering::Less => false,
                Ordering::Equal => self.name(last) >= self.name(&entry),
                Ordering::Greater => true,
            };
        }
        // At most: a byte becomes three. Counting those that do would cost more than the memory.
        self.length += (self.text.len() - start) * if plain { 1 } else { 3 };
        self.has_secret |= traits.secret;
        self.entries.push(entry);
        Ok(())
    }

    /// A name as text, for messages.
    pub(super) fn text_at(&self, name: Name) -> &str {
        text_of(self.text.get(name.start..name.end).unwrap_or_default())
    }

    /// Sorts by name, bytewise; refuses names that occur twice.
    pub(super) fn sort(&mut self) -> Result<(), BuildError> {
        if !self.unsorted {
            return Ok(());
        }
        let mut entries = std::mem::take(&mut self.entries);
        // By the beginnings of the names first, which compares nothing but numbers; the rest of the names only
        // decides among the few whose beginnings agree.
        entries.sort_unstable_by_key(|entry| entry.prefix);
        let mut twice = None;
        for alike in entries.chunk_by_mut(|a, b| a.prefix == b.prefix) {
            if alike.len() > 1 {
                alike.sort_unstable_by(|a, b| self.name(a).cmp(self.name(b)));
                twice = twice.or(alike
                    .iter()
                    .zip(alike.iter().skip(1))
                    .find(|(a, b)| self.name(a) == self.name(b))
                    .map(|(entry, _)| *entry));
            }
        }
        self.entries = entries;
        self.unsorted = false;
        match twice {
            Some(entry) => Err(BuildError::Param {
                param: self.pair(&entry).0.to_owned(),
                reason: "there are two parameters of this name; leave one out",
            }),
            None => Ok(()),
        }
    }
}

/// One encoded parameter.
#[derive(Clone, Copy)]
pub(crate) struct Param<'a> {
    /// See [`Entry::prefix`].
    pub(super) prefix: u64,
    /// `name=text&`, before percent-encoding.
    text: &'a [u8],
    name: usize,
    /// Whether percent-encoding changes nothing of name and text.
    pub(crate) plain: bool,
    pub(crate) body: bool,
    pub(crate) secret: bool,
}

impl<'a> Param<'a> {
    pub(crate) fn name(&self) -> &'a [u8] {
        self.text.get(..self.name).unwrap_or_default()
    }

    pub(crate) fn value(&self) -> &'a [u8] {
        self.text
            .get(self.name + 1..self.text.len().saturating_sub(1))
            .unwrap_or_default()
    }

    /// `name=text&`, before percent-encoding.
    pub(crate) const fn pair(&self) -> &'a [u8] {
        self.text
    }

    /// Whether a name comes before this one.
    pub(crate) fn is_after(&self, prefix: u64, name: &str) -> bool {
        match prefix.cmp(&self.prefix) {
            Ordering::Less => true,
            Ordering::Equal => name.as_bytes() < self.name(),
            Ordering::Greater => false,
        }
    }
}

/// The first eight bytes of a name as a number that sorts like the name.
pub(crate) const fn prefix_of(name: &str) -> u64 {
    let bytes = name.as_bytes();
    if let Some(first) = bytes.first_chunk() {
        return u64::from_be_bytes(*first);
    }
    let mut rest = bytes;
    let mut prefix = 0;
    let mut shift = u64::BITS;
    if let Some((first, after)) = rest.split_first_chunk() {
        shift = u64::BITS / 2;
        prefix = (u32::from_be_bytes(*first) as u64) << shift;
        rest = after;
    }
    while let [byte, after @ ..] = rest {
        shift -= 8;
        prefix |= (*byte as u64) << shift;
        rest = after;
    }
    prefix
}

/// The prefix of a name of which `length` bytes have `prefix`, and `.` and `more` follow.
pub(super) const fn longer_prefix(prefix: u64, length: usize, more: &str) -> u64 {
    let dot = match length {
        0..8 => (b'.' as u64) << (56 - 8 * length),
        _ => 0,
    };
    let more = match length {
        0..7 => prefix_of(more) >> (8 * length + 8),
        _ => 0,
    };
    prefix | dot | more
}

/// Names and texts are copied whole, so what lies between their ends is text again.
fn text_of(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap_or_default()
}
