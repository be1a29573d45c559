//! Resource Manager, API version 2020-03-31.

mod create_resource_account;
mod destroy_resource_directory;
mod enable_resource_directory;
mod get_resource_directory;
mod list_accounts;
mod management_account;
mod send_verification_code_for_enable_rd;
mod tag;

use aliyun_rpc_core::descriptor::Endpoints;
use aliyun_rpc_core::{Action, RpcAction};

pub use create_resource_account::{
    CreateResourceAccount, CreateResourceAccountResponse, CreatedAccount,
};
pub use destroy_resource_directory::{DestroyResourceDirectory, DestroyResourceDirectoryResponse};
pub use enable_resource_directory::{
    EnableMode, EnableResourceDirectory, EnableResourceDirectoryResponse, EnabledResourceDirectory,
};
pub use get_resource_directory::{
    GetResourceDirectory, GetResourceDirectoryResponse, ResourceDirectory,
};
pub use list_accounts::{Account, AccountTag, ListAccounts, ListAccountsResponse};
pub use send_verification_code_for_enable_rd::{
    SendVerificationCodeForEnableRD, SendVerificationCodeForEnableRDResponse,
};
pub use tag::Tag;

/// Where Resource Manager answers: one central host.
pub static ENDPOINTS: Endpoints = Endpoints::central("resourcemanager").location("resourcemanager");

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    CreateResourceAccount::ACTION,
    DestroyResourceDirectory::ACTION,
    EnableResourceDirectory::ACTION,
    GetResourceDirectory::ACTION,
    ListAccounts::ACTION,
    SendVerificationCodeForEnableRD::ACTION,
];
