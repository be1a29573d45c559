//! From the name of a member to its field.

use crate::descriptor::Field;

/// So many fields are known to be filled or not; larger objects are rare.
const TRACKED: usize = 128;

/// Finds the fields of one object by name.
///
/// The next field in the table is tried first: that is the order of the documentation, and of our own answers. The
/// services have orders of their own, one for each type of object; in long lists they are learned.
pub(super) struct Lookup {
    pub(super) table: &'static [Field],
    /// The field that is tried first.
    next: usize,
    /// Where the learned order is.
    order: Option<usize>,
    /// Where in that order we are: what followed the field that was found last is noted there.
    at: usize,
    /// One bit for each field.
    seen: u128,
}

impl Lookup {
    pub(super) fn new(table: &'static [Field], orders: &mut Orders) -> Self {
        let order = orders.of(table);
        Self {
            table,
            next: order.and_then(|start| orders.follows(start)).unwrap_or(0),
            order,
            at: order.unwrap_or(0),
            seen: 0,
        }
    }

    #[inline]
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        match self.table.get(self.next) {
            Some(field) if field.name == name => Some(self.next),
            _ => self.search(name),
        }
    }

    fn search(&self, name: &str) -> Option<usize> {
        // Members mostly come once: what is filled need not be looked at.
        let mut left = !self.seen;
        while let Some((i, field)) = first(left).and_then(|i| Some((i, self.table.get(i)?))) {
            if field.name == name {
                return Some(i);
            }
            left &= left - 1;
        }
        // A name in other letter case counts only where the exact name has not been.
        let (i, is_exact) = find(self.table, name)?;
        (is_exact || !self.has_seen(i)).then_some(i)
    }

    /// Whether a field was filled before. Beyond the tracked fields the answer is yes.
    pub(super) const fn has_seen(&self, i: usize) -> bool {
        i >= TRACKED || self.seen >> i & 1 == 1
    }

    /// Notes that a field is filled.
    pub(super) fn see(&mut self, i: usize, orders: &mut Orders) {
        if i < TRACKED {
            self.seen |= 1 << i;
        }
        let Some(start) = self.order else {
            self.next = i + 1;
            return;
        };
        if i != self.next {
            orders.note(self.at, i);
        }
        self.at = start + 1 + i;
        self.next = orders.follows(self.at).unwrap_or(i + 1);
    }
}

/// The place of the lowest bit.
fn first(bits: u128) -> Option<usize> {
    (bits != 0).then(|| bits.trailing_zeros() as usize)
}

/// Finds a field by its name, or by its name in other letter case; says which of the two.
pub(super) fn find(table: &[Field], name: &str) -> Option<(usize, bool)> {
    let exact = table.iter().position(|field| field.name == name);
    let any = || (table.iter()).position(|field| field.name.eq_ignore_ascii_case(name));
    match exact {
        Some(i) => Some((i, true)),
        None => any().map(|i| (i, false)),
    }
}

/// The orders in which objects of each type give their members, as far as they are learned.
#[derive(Default)]
pub(super) struct Orders {
    /// Whether unknown types are added.
    pub(super) is_learning: bool,
    /// Tables, and where their part of `follows` begins.
    tables: Vec<(&'static [Field], usize)>,
    /// For each table: the field that comes first, then for each field the one after it. 0 is not known, else one more
    /// than the field's index.
    follows: Vec<u16>,
}

impl Orders {
    /// Where the order of a table begins.
    fn of(&mut self, table: &'static [Field]) -> Option<usize> {
        let is_it = |known: &(&'static [Field], usize)| std::ptr::eq(known.0, table);
        if let Some((_, start)) = self.tables.iter().copied().find(is_it) {
            return Some(start);
        }
        if !self.is_learning {
            return None;
        }
        let start = self.follows.len();
        self.tables.push((table, start));
        self.follows.resize(start + 1 + table.len(), 0);
        Some(start)
    }

    fn follows(&self, at: usize) -> Option<usize> {
        usize::from(*self.follows.get(at)?).checked_sub(1)
    }

    fn note(&mut self, at: usize, i: usize) {
        if let (Some(follows), Ok(next)) = (self.follows.get_mut(at), u16::try_from(i + 1)) {
            *follows = next;
        }
    }
}
