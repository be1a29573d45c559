//! Chance that repeats itself: the same words give the same values, on every machine and in every version of Rust.

/// What a value is made from: a number that stands for all the words on the way to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        // FNV-1a's offset, so that seed 0 is as good as any other.
        Self(mixed(seed ^ 0xcbf2_9ce4_8422_2325))
    }

    /// The chance of something below this: a member, a parameter.
    pub(super) fn of(self, word: &str) -> Self {
        let bytes = word.bytes().fold(self.0, |state, byte| {
            (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(mixed(bytes))
    }

    /// The chance of one among several: an item, a call.
    pub(super) const fn nth(self, number: u64) -> Self {
        Self(mixed(self.0 ^ mixed(number.wrapping_add(1))))
    }

    /// A number below `end`; 0 if `end` is.
    pub(super) const fn below(self, end: u64) -> u64 {
        match self.0.checked_rem(end) {
            Some(number) => number,
            None => 0,
        }
    }

    /// The number itself, for keys of maps.
    pub(super) const fn key(self) -> u64 {
        self.0
    }

    /// So many hexadecimal digits.
    pub(super) fn hex(self, digits: usize) -> String {
        let mut text = String::new();
        let mut part = self;
        while text.len() < digits {
            text += &format!("{:016x}", part.0);
            part = part.nth(0);
        }
        text.truncate(digits);
        text
    }

    /// One of these words.
    pub(super) fn pick<T: Copy>(self, among: &[T]) -> Option<T> {
        let place = usize::try_from(self.below(among.len() as u64)).ok()?;
        among.get(place).copied()
    }
}

/// SplitMix64's finisher: each bit of the input changes half of those of the output.
const fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_give_the_same_values_and_others_do_not() {
        let one = Chance::new(1).of("Instance").nth(3);
        // A value of this version: answers of a seed are to stay the same.
        assert_eq!(one.hex(20), "ed8811898fa9f34be6f5");
        assert_eq!(one, Chance::new(1).of("Instance").nth(3));
        for other in [
            Chance::new(2).of("Instance").nth(3),
            Chance::new(1).of("Instanc").nth(3),
            Chance::new(1).of("Instance").nth(4),
            Chance::new(1).of("Instance"),
        ] {
            assert_ne!(one, other);
        }
        assert_eq!(Chance::new(0).below(0), 0);
        assert_eq!(Chance::new(0).pick::<u8>(&[]), None);
        let mut seen = [false; 10];
        for n in 0..200 {
            seen[usize::try_from(one.nth(n).below(10)).unwrap()] = true;
        }
        assert_eq!(seen, [true; 10]);
    }
}
