//! Security Token Service, API version 2015-04-01.

mod assume_role;
mod assume_role_with_oidc;
mod assume_role_with_saml;
mod get_caller_identity;
mod limits;
mod session;

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};
use aliyun_rpc_core::{Action, RpcAction};

pub use assume_role::{AssumeRole, AssumeRoleResponse};
pub use assume_role_with_oidc::{AssumeRoleWithOIDC, AssumeRoleWithOIDCResponse, OIDCTokenInfo};
pub use assume_role_with_saml::{
    AssumeRoleWithSAML, AssumeRoleWithSAMLResponse, SAMLAssertionInfo,
};
pub use get_caller_identity::{GetCallerIdentity, GetCallerIdentityResponse, IdentityType};
pub use session::{AssumedRoleUser, SessionCredentials};

/// The host for regions that have none of their own.
const CENTRAL: &str = "sts.aliyuncs.com";

/// Where STS answers: a host in each region, and a central one for calls without a region and regions that have none.
pub static ENDPOINTS: Endpoints = Endpoints::regional("sts").global(CENTRAL).regions(&[
    RegionHosts::new("ap-northeast-2-pop", CENTRAL),
    RegionHosts::new("ap-south-1", CENTRAL),
    RegionHosts::new("ap-southeast-2", CENTRAL),
    RegionHosts::new("cn-beijing-finance-pop", CENTRAL),
    RegionHosts::new("cn-beijing-gov-1", CENTRAL),
    RegionHosts::new("cn-beijing-nu16-b01", CENTRAL),
    RegionHosts::new("cn-edge-1", CENTRAL),
    RegionHosts::new("cn-fujian", CENTRAL),
    RegionHosts::new("cn-haidian-cm12-c01", CENTRAL),
    RegionHosts::new("cn-hangzhou-bj-b01", CENTRAL),
    RegionHosts::new("cn-hangzhou-internal-prod-1", CENTRAL),
    RegionHosts::new("cn-hangzhou-internal-test-1", CENTRAL),
    RegionHosts::new("cn-hangzhou-internal-test-2", CENTRAL),
    RegionHosts::new("cn-hangzhou-internal-test-3", CENTRAL),
    RegionHosts::new("cn-hangzhou-test-306", CENTRAL),
    RegionHosts::new("cn-hongkong-finance-pop", CENTRAL),
    RegionHosts::new("cn-huhehaote-nebula-1", CENTRAL),
    RegionHosts::new("cn-shanghai-et15-b01", CENTRAL),
    RegionHosts::new("cn-shanghai-et2-b01", CENTRAL),
    RegionHosts::new("cn-shanghai-inner", CENTRAL),
    RegionHosts::new("cn-shanghai-internal-test-1", CENTRAL),
    RegionHosts::new("cn-shenzhen-inner", CENTRAL),
    RegionHosts::new("cn-shenzhen-st4-d01", CENTRAL),
    RegionHosts::new("cn-shenzhen-su18-b01", CENTRAL),
    RegionHosts::new("cn-wuhan", CENTRAL),
    RegionHosts::new("cn-yushanfang", CENTRAL),
    RegionHosts::new("cn-zhangbei", CENTRAL),
    RegionHosts::new("cn-zhangbei-na61-b01", CENTRAL),
    RegionHosts::new("cn-zhangjiakou-na62-a01", CENTRAL),
    RegionHosts::new("cn-zhengzhou-nebula-1", CENTRAL),
    RegionHosts::new("eu-west-1-oxs", CENTRAL),
    RegionHosts::new("rus-west-1-pop", CENTRAL),
]);

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AssumeRole::ACTION,
    AssumeRoleWithOIDC::ACTION,
    AssumeRoleWithSAML::ACTION,
    GetCallerIdentity::ACTION,
];
