// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Kms, API version 2016-01-20: 90 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Kms/2016-01-20)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod asymmetric_decrypt;
pub mod asymmetric_encrypt;
pub mod asymmetric_sign;
pub mod asymmetric_verify;
pub mod batch_get_secret_value;
pub mod cancel_key_deletion;
pub mod connect_kms_instance;
pub mod create_alias;
pub mod create_application_access_point;
pub mod create_client_key;
pub mod create_key;
pub mod create_key_version;
pub mod create_network_rule;
pub mod create_policy;
pub mod create_secret;
pub mod decrypt;
pub mod delete_alias;
pub mod delete_application_access_point;
pub mod delete_client_key;
pub mod delete_key_material;
pub mod delete_network_rule;
pub mod delete_policy;
pub mod delete_secret;
pub mod describe_account_kms_status;
pub mod describe_application_access_point;
pub mod describe_key;
pub mod describe_key_version;
pub mod describe_network_rule;
pub mod describe_policy;
pub mod describe_regions;
pub mod describe_secret;
pub mod disable_key;
pub mod enable_key;
pub mod encrypt;
mod endpoints;
pub mod errors;
pub mod export_data_key;
pub mod generate_and_export_data_key;
pub mod generate_data_key;
pub mod generate_data_key_without_plaintext;
pub mod generate_mac;
pub mod get_client_key;
pub mod get_default_kms_instance;
pub mod get_key_policy;
pub mod get_kms_instance;
pub mod get_kms_instance_quota_infos;
pub mod get_managed_data_key;
pub mod get_parameters_for_import;
pub mod get_public_key;
pub mod get_random_password;
pub mod get_secret_policy;
pub mod get_secret_value;
pub mod import_key_material;
pub mod list_aliases;
pub mod list_aliases_by_key_id;
pub mod list_application_access_points;
pub mod list_client_keys;
pub mod list_key_versions;
pub mod list_keys;
pub mod list_kms_instances;
pub mod list_managed_data_key_versions;
pub mod list_network_rules;
pub mod list_policies;
pub mod list_resource_tags;
pub mod list_secret_version_ids;
pub mod list_secrets;
pub mod list_tag_resources;
pub mod open_kms_service;
pub mod put_secret_value;
pub mod re_encrypt;
pub mod release_kms_instance;
pub mod restore_secret;
pub mod rotate_secret;
pub mod schedule_key_deletion;
pub mod set_deletion_protection;
pub mod set_key_policy;
pub mod set_secret_policy;
pub mod tag_resource;
pub mod tag_resources;
pub mod untag_resource;
pub mod untag_resources;
pub mod update_alias;
pub mod update_application_access_point;
pub mod update_key_description;
pub mod update_kms_instance_bind_vpc;
pub mod update_network_rule;
pub mod update_policy;
pub mod update_rotation_policy;
pub mod update_secret;
pub mod update_secret_rotation_policy;
pub mod update_secret_version_stage;
pub mod verify_mac;

use aliyun_rpc_core::{Action, RpcAction};

pub use asymmetric_decrypt::{AsymmetricDecrypt, AsymmetricDecryptResponse};
pub use asymmetric_encrypt::{AsymmetricEncrypt, AsymmetricEncryptResponse};
pub use asymmetric_sign::{AsymmetricSign, AsymmetricSignResponse};
pub use asymmetric_verify::{AsymmetricVerify, AsymmetricVerifyResponse};
pub use batch_get_secret_value::{BatchGetSecretValue, BatchGetSecretValueResponse};
pub use cancel_key_deletion::{CancelKeyDeletion, CancelKeyDeletionResponse};
pub use connect_kms_instance::{ConnectKmsInstance, ConnectKmsInstanceResponse};
pub use create_alias::{CreateAlias, CreateAliasResponse};
pub use create_application_access_point::{
    CreateApplicationAccessPoint, CreateApplicationAccessPointResponse,
};
pub use create_client_key::{CreateClientKey, CreateClientKeyResponse};
pub use create_key::{CreateKey, CreateKeyResponse};
pub use create_key_version::{CreateKeyVersion, CreateKeyVersionResponse};
pub use create_network_rule::{CreateNetworkRule, CreateNetworkRuleResponse};
pub use create_policy::{CreatePolicy, CreatePolicyResponse};
pub use create_secret::{CreateSecret, CreateSecretResponse};
pub use decrypt::{Decrypt, DecryptResponse};
pub use delete_alias::{DeleteAlias, DeleteAliasResponse};
pub use delete_application_access_point::{
    DeleteApplicationAccessPoint, DeleteApplicationAccessPointResponse,
};
pub use delete_client_key::{DeleteClientKey, DeleteClientKeyResponse};
pub use delete_key_material::{DeleteKeyMaterial, DeleteKeyMaterialResponse};
pub use delete_network_rule::{DeleteNetworkRule, DeleteNetworkRuleResponse};
pub use delete_policy::{DeletePolicy, DeletePolicyResponse};
pub use delete_secret::{DeleteSecret, DeleteSecretResponse};
pub use describe_account_kms_status::{DescribeAccountKmsStatus, DescribeAccountKmsStatusResponse};
pub use describe_application_access_point::{
    DescribeApplicationAccessPoint, DescribeApplicationAccessPointResponse,
};
pub use describe_key::{DescribeKey, DescribeKeyResponse};
pub use describe_key_version::{DescribeKeyVersion, DescribeKeyVersionResponse};
pub use describe_network_rule::{DescribeNetworkRule, DescribeNetworkRuleResponse};
pub use describe_policy::{DescribePolicy, DescribePolicyResponse};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_secret::{DescribeSecret, DescribeSecretResponse};
pub use disable_key::{DisableKey, DisableKeyResponse};
pub use enable_key::{EnableKey, EnableKeyResponse};
pub use encrypt::{Encrypt, EncryptResponse};
pub use endpoints::ENDPOINTS;
pub use export_data_key::{ExportDataKey, ExportDataKeyResponse};
pub use generate_and_export_data_key::{
    GenerateAndExportDataKey, GenerateAndExportDataKeyResponse,
};
pub use generate_data_key::{GenerateDataKey, GenerateDataKeyResponse};
pub use generate_data_key_without_plaintext::{
    GenerateDataKeyWithoutPlaintext, GenerateDataKeyWithoutPlaintextResponse,
};
pub use generate_mac::{GenerateMac, GenerateMacResponse};
pub use get_client_key::{GetClientKey, GetClientKeyResponse};
pub use get_default_kms_instance::{GetDefaultKmsInstance, GetDefaultKmsInstanceResponse};
pub use get_key_policy::{GetKeyPolicy, GetKeyPolicyResponse};
pub use get_kms_instance::{GetKmsInstance, GetKmsInstanceResponse};
pub use get_kms_instance_quota_infos::{
    GetKmsInstanceQuotaInfos, GetKmsInstanceQuotaInfosResponse,
};
pub use get_managed_data_key::{GetManagedDataKey, GetManagedDataKeyResponse};
pub use get_parameters_for_import::{GetParametersForImport, GetParametersForImportResponse};
pub use get_public_key::{GetPublicKey, GetPublicKeyResponse};
pub use get_random_password::{GetRandomPassword, GetRandomPasswordResponse};
pub use get_secret_policy::{GetSecretPolicy, GetSecretPolicyResponse};
pub use get_secret_value::{GetSecretValue, GetSecretValueResponse};
pub use import_key_material::{ImportKeyMaterial, ImportKeyMaterialResponse};
pub use list_aliases::{ListAliases, ListAliasesResponse};
pub use list_aliases_by_key_id::{ListAliasesByKeyId, ListAliasesByKeyIdResponse};
pub use list_application_access_points::{
    ListApplicationAccessPoints, ListApplicationAccessPointsResponse,
};
pub use list_client_keys::{ListClientKeys, ListClientKeysResponse};
pub use list_key_versions::{ListKeyVersions, ListKeyVersionsResponse};
pub use list_keys::{ListKeys, ListKeysResponse};
pub use list_kms_instances::{ListKmsInstances, ListKmsInstancesResponse};
pub use list_managed_data_key_versions::{
    ListManagedDataKeyVersions, ListManagedDataKeyVersionsResponse,
};
pub use list_network_rules::{ListNetworkRules, ListNetworkRulesResponse};
pub use list_policies::{ListPolicies, ListPoliciesResponse};
pub use list_resource_tags::{ListResourceTags, ListResourceTagsResponse};
pub use list_secret_version_ids::{ListSecretVersionIds, ListSecretVersionIdsResponse};
pub use list_secrets::{ListSecrets, ListSecretsResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use open_kms_service::{OpenKmsService, OpenKmsServiceResponse};
pub use put_secret_value::{PutSecretValue, PutSecretValueResponse};
pub use re_encrypt::{ReEncrypt, ReEncryptResponse};
pub use release_kms_instance::{ReleaseKmsInstance, ReleaseKmsInstanceResponse};
pub use restore_secret::{RestoreSecret, RestoreSecretResponse};
pub use rotate_secret::{RotateSecret, RotateSecretResponse};
pub use schedule_key_deletion::{ScheduleKeyDeletion, ScheduleKeyDeletionResponse};
pub use set_deletion_protection::{SetDeletionProtection, SetDeletionProtectionResponse};
pub use set_key_policy::{SetKeyPolicy, SetKeyPolicyResponse};
pub use set_secret_policy::{SetSecretPolicy, SetSecretPolicyResponse};
pub use tag_resource::{TagResource, TagResourceResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resource::{UntagResource, UntagResourceResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_alias::{UpdateAlias, UpdateAliasResponse};
pub use update_application_access_point::{
    UpdateApplicationAccessPoint, UpdateApplicationAccessPointResponse,
};
pub use update_key_description::{UpdateKeyDescription, UpdateKeyDescriptionResponse};
pub use update_kms_instance_bind_vpc::{
    UpdateKmsInstanceBindVpc, UpdateKmsInstanceBindVpcResponse,
};
pub use update_network_rule::{UpdateNetworkRule, UpdateNetworkRuleResponse};
pub use update_policy::{UpdatePolicy, UpdatePolicyResponse};
pub use update_rotation_policy::{UpdateRotationPolicy, UpdateRotationPolicyResponse};
pub use update_secret::{UpdateSecret, UpdateSecretResponse};
pub use update_secret_rotation_policy::{
    UpdateSecretRotationPolicy, UpdateSecretRotationPolicyResponse,
};
pub use update_secret_version_stage::{UpdateSecretVersionStage, UpdateSecretVersionStageResponse};
pub use verify_mac::{VerifyMac, VerifyMacResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AsymmetricDecrypt::ACTION,
    AsymmetricEncrypt::ACTION,
    AsymmetricSign::ACTION,
    AsymmetricVerify::ACTION,
    BatchGetSecretValue::ACTION,
    CancelKeyDeletion::ACTION,
    ConnectKmsInstance::ACTION,
    CreateAlias::ACTION,
    CreateApplicationAccessPoint::ACTION,
    CreateClientKey::ACTION,
    CreateKey::ACTION,
    CreateKeyVersion::ACTION,
    CreateNetworkRule::ACTION,
    CreatePolicy::ACTION,
    CreateSecret::ACTION,
    Decrypt::ACTION,
    DeleteAlias::ACTION,
    DeleteApplicationAccessPoint::ACTION,
    DeleteClientKey::ACTION,
    DeleteKeyMaterial::ACTION,
    DeleteNetworkRule::ACTION,
    DeletePolicy::ACTION,
    DeleteSecret::ACTION,
    DescribeAccountKmsStatus::ACTION,
    DescribeApplicationAccessPoint::ACTION,
    DescribeKey::ACTION,
    DescribeKeyVersion::ACTION,
    DescribeNetworkRule::ACTION,
    DescribePolicy::ACTION,
    DescribeRegions::ACTION,
    DescribeSecret::ACTION,
    DisableKey::ACTION,
    EnableKey::ACTION,
    Encrypt::ACTION,
    ExportDataKey::ACTION,
    GenerateAndExportDataKey::ACTION,
    GenerateDataKey::ACTION,
    GenerateDataKeyWithoutPlaintext::ACTION,
    GenerateMac::ACTION,
    GetClientKey::ACTION,
    GetDefaultKmsInstance::ACTION,
    GetKeyPolicy::ACTION,
    GetKmsInstance::ACTION,
    GetKmsInstanceQuotaInfos::ACTION,
    GetManagedDataKey::ACTION,
    GetParametersForImport::ACTION,
    GetPublicKey::ACTION,
    GetRandomPassword::ACTION,
    GetSecretPolicy::ACTION,
    GetSecretValue::ACTION,
    ImportKeyMaterial::ACTION,
    ListAliases::ACTION,
    ListAliasesByKeyId::ACTION,
    ListApplicationAccessPoints::ACTION,
    ListClientKeys::ACTION,
    ListKeyVersions::ACTION,
    ListKeys::ACTION,
    ListKmsInstances::ACTION,
    ListManagedDataKeyVersions::ACTION,
    ListNetworkRules::ACTION,
    ListPolicies::ACTION,
    ListResourceTags::ACTION,
    ListSecretVersionIds::ACTION,
    ListSecrets::ACTION,
    ListTagResources::ACTION,
    OpenKmsService::ACTION,
    PutSecretValue::ACTION,
    ReEncrypt::ACTION,
    ReleaseKmsInstance::ACTION,
    RestoreSecret::ACTION,
    RotateSecret::ACTION,
    ScheduleKeyDeletion::ACTION,
    SetDeletionProtection::ACTION,
    SetKeyPolicy::ACTION,
    SetSecretPolicy::ACTION,
    TagResource::ACTION,
    TagResources::ACTION,
    UntagResource::ACTION,
    UntagResources::ACTION,
    UpdateAlias::ACTION,
    UpdateApplicationAccessPoint::ACTION,
    UpdateKeyDescription::ACTION,
    UpdateKmsInstanceBindVpc::ACTION,
    UpdateNetworkRule::ACTION,
    UpdatePolicy::ACTION,
    UpdateRotationPolicy::ACTION,
    UpdateSecret::ACTION,
    UpdateSecretRotationPolicy::ACTION,
    UpdateSecretVersionStage::ACTION,
    VerifyMac::ACTION,
];
