//! Encoded parameters in one buffer, and their order.

use std::cmp::Ordering;

use super::BuildError;
use super::scalar::Reason;
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
    pub(super) text: String,
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
}

impl Pairs {
    pub(super) fn param(&self, entry: &Entry) -> Param<'_> {
        Param {
            prefix: entry.prefix,
            text: self
                .text
                .as_bytes()
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
        let (start, end) = (entry.start as usize, entry.end as usize);
        let name_end = start + entry.name as usize;
        (
            self.text.get(start..name_end).unwrap_or_default(),
            self.text
                .get(name_end + 1..end.saturating_sub(1))
                .unwrap_or_default(),
        )
    }

    /// `name=text` is written.
    pub(super) fn finish(
        &mut self,
        name: Name,
        result: Result<(), Reason>,
        traits: Traits,
    ) -> Result<(), BuildError> {
        let Name { start, end, plain } = name;
        let written = self.text.get(start..).unwrap_or_default();
        let name = written.get(..end - start).unwrap_or_default();
        let refused = |reason| BuildError::Param {
            param: name.to_owned(),
            reason,
        };
        result.map_err(refused)?;
        let bytes = written.as_bytes();
        let text = bytes.get(name.len() + 1..).unwrap_or_default();
        let plain = plain && percent::is_plain(text);
        let prefix = prefix_of(name);
        if let Some(last) = self.entries.last() {
            let in_order = match last.prefix.cmp(&prefix) {
                Ordering::Less => true,
                Ordering::Equal => self.name(last) < name.as_bytes(),
                Ordering::Greater => false,
            };
            self.unsorted |= !in_order;
        }
        // At most: a byte becomes three. Counting those that do would cost more than the memory.
        let length = written.len() * if plain { 1 } else { 3 } + 1;
        let numbers = [start, end - start, self.text.len() + 1].map(u32::try_from);
        let [Ok(start), Ok(name), Ok(end)] = numbers else {
            return Err(refused("the parameters are larger than 4 GiB"));
        };
        self.text.push('&');
        self.length += length;
        self.has_secret |= traits.secret;
        self.entries.push(Entry {
            prefix,
            start,
            name,
            end,
            plain,
            body: traits.body,
            secret: traits.secret,
        });
        Ok(())
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
    while let [byte, after @ ..] = rest {
        shift -= 8;
        prefix |= (*byte as u64) << shift;
        rest = after;
    }
    prefix
}
