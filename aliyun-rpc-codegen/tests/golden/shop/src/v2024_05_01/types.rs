// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Types that several operations of Shop 2024-05-01 share.

use aliyun_rpc_core::RpcResponse;

/// Category.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Category {
    /// Name.
    pub name: String,
    /// Parent.
    pub parent: Option<Box<Category>>,
    /// Children.
    pub children: Vec<Category>,
}
