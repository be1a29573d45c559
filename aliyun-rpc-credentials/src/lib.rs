//! Sources of credentials for `aliyun-rpc`, and the default chain over them.

pub mod chain;
pub mod env;
pub mod fixed;
pub mod load;
pub mod refreshing;
pub mod surroundings;
pub mod testing;

pub use chain::{Chain, DefaultChain};
pub use env::EnvProvider;
pub use fixed::StaticProvider;
pub use load::{Load, Renewal};
pub use refreshing::Refreshing;
pub use surroundings::Surroundings;
