//! Walking values in the order of their names, so that parameters come out sorted and need no sorting of their own.
//!
//! Only a matter of speed: what comes out of order after all (nested objects whose fields are not sorted, maps) is
//! found and sorted at the end.

use std::ops::RangeInclusive;

use super::prefix_of;
use crate::descriptor::Field;

/// So many fields are sorted. More are taken as they are declared; so are fewer, whose few parameters are sorted
/// faster at the end.
const SORTED: RangeInclusive<usize> = 9..=64;

/// The places of a request's fields in its table, sorted by the fields' names.
///
/// `None` if the fields should be taken as they are declared.
pub(super) fn sorted(table: &[Field]) -> Option<Places> {
    if !SORTED.contains(&table.len()) {
        return None;
    }
    let mut all = [(0, 0); *SORTED.end()];
    let places = all.get_mut(..table.len())?;
    for ((place, field), i) in places.iter_mut().zip(table).zip(0..) {
        *place = (prefix_of(field.name), i);
    }
    let name = |i: u8| table.get(usize::from(i)).map(|field| field.name);
    // The beginnings of the names decide nearly always, and are numbers.
    places.sort_unstable_by(|(a, i), (b, j)| a.cmp(b).then_with(|| name(*i).cmp(&name(*j))));
    Some(Places {
        all,
        count: table.len(),
    })
}

/// Places in a table, in an order.
pub(super) struct Places {
    all: [(u64, u8); *SORTED.end()],
    count: usize,
}

impl Places {
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.all
            .iter()
            .take(self.count)
            .map(|(_, i)| usize::from(*i))
    }
}

/// The numbers from 1 to `last`, in the order of their decimal texts: 1, 10, 11, 2, 3, ..
pub(super) fn numbers(last: usize) -> impl Iterator<Item = usize> {
    let first = (last > 0).then_some(1_usize);
    std::iter::successors(first, move |number| {
        if let Some(longer) = number.checked_mul(10).filter(|longer| *longer <= last) {
            return Some(longer);
        }
        let mut number = *number;
        // Behind the last digit, and behind the last number, the digit before goes up.
        while number % 10 == 9 || number == last {
            number /= 10;
        }
        (number > 0).then_some(number + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_as_their_texts_sort() {
        for last in [0, 1, 9, 10, 11, 19, 20, 99, 100, 101, 110, 999, 1000, 1234] {
            let mut expected: Vec<usize> = (1..=last).collect();
            expected.sort_by_key(ToString::to_string);
            assert_eq!(numbers(last).collect::<Vec<_>>(), expected, "{last}");
        }
    }

    #[test]
    fn fields_come_as_their_names_sort() {
        const NAMES: [&str; 7] = [
            "Tag",
            "InstanceType",
            "",
            "InstanceName",
            "b",
            "Instance",
            "B",
        ];
        const TABLE: [Field; 70] = {
            let mut table = [Field::EMPTY; 70];
            let mut i = 0;
            while i < table.len() {
                table[i].name = NAMES[i % 7];
                i += 1;
            }
            table
        };
        for length in 0..TABLE.len() {
            let table = &TABLE[..length];
            let Some(places) = sorted(table) else {
                assert!(!SORTED.contains(&length));
                continue;
            };
            let mut expected: Vec<_> = table.iter().map(|field| field.name).collect();
            expected.sort_unstable();
            let names: Vec<_> = places.iter().map(|i| table[i].name).collect();
            assert_eq!(names, expected);
            let mut places: Vec<_> = places.iter().collect();
            places.sort_unstable();
            assert!(places.into_iter().eq(0..length));
        }
    }
}
