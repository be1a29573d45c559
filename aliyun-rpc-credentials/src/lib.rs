//! Sources of credentials for `aliyun-rpc`, and the default chain over them.

pub mod load;
pub mod refreshing;
pub mod surroundings;

pub use load::{Load, Renewal};
pub use refreshing::Refreshing;
pub use surroundings::Surroundings;
